package io.clearowner.jira.insight.selftest.check;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Jira has the components that are looked up when they are needed; others are needed to start at all. */
public final class ComponentsCheck implements JiraCheck {

    @Override
    public String code() {
        return "components";
    }

    @Override
    public Finding run(Trial trial) {
        List<String> missing = new ArrayList<>();
        require("FieldLayoutManager", () -> ComponentAccessor.getComponent(FieldLayoutManager.class), missing);
        require("UserPreferencesManager", () -> ComponentAccessor.getComponent(UserPreferencesManager.class), missing);
        return missing.isEmpty()
                ? Finding.ok("all are there")
                : Finding.limited("missing: " + String.join(", ", missing));
    }

    private static void require(String name, Supplier<?> component, List<String> missing) {
        try {
            if (component.get() == null) {
                missing.add(name);
            }
        } catch (RuntimeException | LinkageError e) {
            missing.add(name + " (" + e.getClass().getName() + ")");
        }
    }
}
