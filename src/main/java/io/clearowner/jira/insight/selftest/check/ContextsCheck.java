package io.clearowner.jira.insight.selftest.check;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.query.clause.Clause;
import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.ArrayList;
import java.util.List;

/** An issue outside the context of a field is indexed without it. */
public final class ContextsCheck implements JiraCheck {

    private final IndexSearch index;
    private final OwnershipFields fields;

    public ContextsCheck(IndexSearch index, OwnershipFields fields) {
        this.index = index;
        this.fields = fields;
    }

    @Override
    public String code() {
        return "contexts";
    }

    @Override
    public List<String> needs() {
        return List.of(ClarityIndexCheck.CODE);
    }

    @Override
    public Finding run(Trial trial) {
        List<String> observed = new ArrayList<>();
        long outside = 0;
        for (Role role : Role.values()) {
            CustomField field = fields.requireClarity(role);
            if (field.isAllProjects()) {
                observed.add(field.getId() + " applies to all projects");
            } else {
                long found = outside(field);
                outside += found;
                observed.add(field.getId() + " is indexed with " + found + " issues outside its context");
            }
        }
        String text = String.join("; ", observed);
        return outside == 0 ? Finding.ok(text) : Finding.failed(text);
    }

    private long outside(CustomField field) {
        List<Long> projects = field.getAssociatedProjectObjects().stream()
                .map(Project::getId)
                .limit(IndexSearch.PAGE)
                .toList();
        Clause indexed = Jql.notEmpty(Jql.field(field));
        if (projects.isEmpty()) {
            return index.count(indexed);
        }
        return index.count(indexed) - index.count(Jql.and(Jql.inNumbers("project", projects), indexed));
    }
}
