package io.clearowner.jira.insight.selftest.check;

import com.atlassian.query.clause.Clause;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.List;

/** Jira's user searcher takes the user that a calculated field returns. */
public final class EffectiveOwnerIndexCheck implements JiraCheck {

    private final IndexSearch index;
    private final OwnershipFields fields;
    private final IssueAssessor assessor;

    public EffectiveOwnerIndexCheck(IndexSearch index, OwnershipFields fields, IssueAssessor assessor) {
        this.index = index;
        this.fields = fields;
        this.assessor = assessor;
    }

    @Override
    public String code() {
        return "effective-owner-index";
    }

    @Override
    public List<String> needs() {
        return List.of("searchers", OwnerSearchCheck.CODE);
    }

    @Override
    public Finding run(Trial trial) {
        if (assessor.effectiveOwner(trial.issue(), trial.role()).isEmpty()) {
            return Finding.skipped("the issue has no effective owner now; choose one that is not yours");
        }
        // Whoever it is: JQL cannot name everybody.
        Clause found = Jql.and(
                Jql.equal("id", trial.issue().getId()),
                trial.before().trial().isPresent()
                        ? Jql.equal(field(trial), trial.administrator().getName())
                        : Jql.notEmpty(field(trial)));
        trial.eventually(() -> index.count(found) == 1);
        return Finding.expect(1, index.count(found), "the issue by its effective owner");
    }

    private String field(Trial trial) {
        return Jql.field(fields.requireEffectiveOwner(trial.role()));
    }
}
