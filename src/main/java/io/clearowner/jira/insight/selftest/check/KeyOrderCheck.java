package io.clearowner.jira.insight.selftest.check;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.operator.Operator;
import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.PageByKey;
import java.util.List;

/** Keys of issues are sorted and compared by number: the first N issues of a project are those up to the Nth key. */
public final class KeyOrderCheck implements JiraCheck {

    private static final int PAGE = 50;
    private static final int FEWEST = 11;

    private final SearchService searches;
    private final IndexSearch index;

    public KeyOrderCheck(SearchService searches, IndexSearch index) {
        this.searches = searches;
        this.index = index;
    }

    @Override
    public String code() {
        return "key-order";
    }

    @Override
    public Finding run(Trial trial) throws SearchException {
        Clause project = Jql.project(trial.issue().getProjectId());
        Query ordered = Jql.ordered(
                Jql.query(project),
                searches.parseQuery(null, PageByKey.ORDER).getQuery().getOrderByClause());
        List<Issue> first = searches.searchOverrideSecurity(null, ordered, new PagerFilter<Issue>(0, PAGE))
                .getResults();
        if (first.size() < FEWEST) {
            return Finding.skipped("the project has fewer than " + FEWEST + " issues");
        }
        String last = first.get(first.size() - 1).getKey();
        long upTo = index.count(Jql.and(project, Jql.compare("key", Operator.LESS_THAN_EQUALS, last)));
        return Finding.expect(first.size(), upTo, "issues up to that key");
    }
}
