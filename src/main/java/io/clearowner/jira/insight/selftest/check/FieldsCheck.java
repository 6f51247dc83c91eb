package io.clearowner.jira.insight.selftest.check;

import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import io.clearowner.jira.platform.OwnershipField;
import io.clearowner.jira.platform.StoredOwnershipFields;
import java.util.Arrays;
import java.util.List;

/** Jira has a field of each of our types. */
public final class FieldsCheck implements JiraCheck {

    private final StoredOwnershipFields fields;

    public FieldsCheck(StoredOwnershipFields fields) {
        this.fields = fields;
    }

    @Override
    public String code() {
        return "fields";
    }

    @Override
    public Finding run(Trial trial) {
        List<String> missing = Arrays.stream(OwnershipField.values())
                .filter(field -> fields.find(field).isEmpty())
                .map(OwnershipField::typeKey)
                .toList();
        return missing.isEmpty()
                ? Finding.ok(OwnershipField.values().length + " fields")
                : Finding.failed("missing: " + String.join(", ", missing));
    }
}
