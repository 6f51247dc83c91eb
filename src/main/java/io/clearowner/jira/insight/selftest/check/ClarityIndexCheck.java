package io.clearowner.jira.insight.selftest.check;

import com.atlassian.query.clause.Clause;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.ArrayList;
import java.util.List;

/** Jira reads the calculated clarity of each role when it indexes an issue. */
public final class ClarityIndexCheck implements JiraCheck {

    static final String CODE = "clarity-index";

    private final IndexSearch index;
    private final OwnershipFields fields;
    private final IssueAssessor assessor;

    public ClarityIndexCheck(IndexSearch index, OwnershipFields fields, IssueAssessor assessor) {
        this.index = index;
        this.fields = fields;
        this.assessor = assessor;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<String> needs() {
        return List.of("searchers", OwnerSearchCheck.CODE);
    }

    @Override
    public Finding run(Trial trial) {
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            String field = Jql.field(fields.requireClarity(role));
            boolean late = !wrong.isEmpty();
            boolean indexed = late
                    ? index.count(found(trial, role, field)) == 1
                    : trial.eventually(() -> index.count(found(trial, role, field)) == 1);
            if (!indexed) {
                wrong.add(field + " = " + assessor.clarity(trial.issue(), role).code());
            }
        }
        return wrong.isEmpty()
                ? Finding.ok("both codes find the issue")
                : Finding.failed("does not find the issue: " + String.join(", ", wrong));
    }

    private Clause found(Trial trial, Role role, String field) {
        return Jql.and(
                Jql.equal("id", trial.issue().getId()),
                Jql.equal(field, assessor.clarity(trial.issue(), role).code()));
    }
}
