package io.clearowner.jira.insight.selftest.check;

import com.atlassian.query.clause.Clause;
import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.List;

/** The index has the new owner soon after the edit. */
public final class OwnerSearchCheck implements JiraCheck {

    static final String CODE = "owner-search";

    private final IndexSearch index;
    private final OwnershipFields fields;

    public OwnerSearchCheck(IndexSearch index, OwnershipFields fields) {
        this.index = index;
        this.fields = fields;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<String> needs() {
        return List.of(EditCheck.CODE, "searchers");
    }

    @Override
    public Finding run(Trial trial) {
        String field = Jql.field(fields.requireOwner(trial.role()));
        Clause owner = trial.before().trial().isPresent()
                ? Jql.equal(field, trial.administrator().getName())
                : Jql.empty(field);
        Clause found = Jql.and(Jql.equal("id", trial.issue().getId()), owner);
        trial.eventually(() -> index.count(found) == 1);
        return Finding.expect(1, index.count(found), "the issue by its new owner");
    }
}
