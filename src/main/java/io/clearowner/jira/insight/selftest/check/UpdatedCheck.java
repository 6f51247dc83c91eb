package io.clearowner.jira.insight.selftest.check;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.operator.Operator;
import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.Jql;
import java.util.List;

/** An edited issue is found among the recently updated ones, where the second source of changes looks for it. */
public final class UpdatedCheck implements JiraCheck {

    private final IndexSearch index;

    public UpdatedCheck(IndexSearch index) {
        this.index = index;
    }

    @Override
    public String code() {
        return "updated";
    }

    @Override
    public List<String> needs() {
        return List.of(OwnerSearchCheck.CODE);
    }

    @Override
    public Finding run(Trial trial) {
        Clause recent = Jql.and(
                Jql.equal("id", trial.issue().getId()), Jql.compare("updated", Operator.GREATER_THAN_EQUALS, "-5m"));
        trial.eventually(() -> index.count(recent) == 1);
        return Finding.expect(1, index.count(recent), "the issue among those updated in five minutes");
    }
}
