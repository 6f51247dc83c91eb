package io.clearowner.jira.insight.selftest.check;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.query.Query;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.List;

/** A field of exact text takes a JQL function that returns texts, and finds the same issues. */
public final class JqlFunctionsCheck implements JiraCheck {

    private final SearchService searches;
    private final IndexSearch index;
    private final OwnershipFields fields;
    private final IssueAssessor assessor;

    public JqlFunctionsCheck(
            SearchService searches, IndexSearch index, OwnershipFields fields, IssueAssessor assessor) {
        this.searches = searches;
        this.index = index;
        this.fields = fields;
        this.assessor = assessor;
    }

    @Override
    public String code() {
        return "jql-functions";
    }

    @Override
    public List<String> needs() {
        return List.of(ClarityIndexCheck.CODE);
    }

    @Override
    public Finding run(Trial trial) {
        String field = Jql.field(fields.requireClarity(trial.role()));
        Query query = Jql.query(Jql.inFunction(field, "clearOwnerUnclear"));
        if (searches.validateQuery(trial.administrator(), query).hasAnyErrors()) {
            return Finding.limited("refused: " + field + " in clearOwnerUnclear()");
        }
        boolean unclear = assessor.assess(trial.issue()).of(trial.role()).unclear();
        long found = index.count(
                Jql.and(Jql.equal("id", trial.issue().getId()), Jql.inFunction(field, "clearOwnerUnclear")));
        return Finding.expect(unclear ? 1 : 0, found, "the issue by clearOwnerUnclear()")
                .limitedAtMost();
    }
}
