package io.clearowner.jira.insight.selftest.check;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import io.clearowner.jira.platform.Jql;

/** A search as anonymous finds and counts an issue only if anonymous may browse it. */
public final class PermissionsCheck implements JiraCheck {

    private final SearchService searches;
    private final IssueDocumentSearchService counts;
    private final PermissionManager permissions;

    public PermissionsCheck(SearchService searches, IssueDocumentSearchService counts, PermissionManager permissions) {
        this.searches = searches;
        this.counts = counts;
        this.permissions = permissions;
    }

    @Override
    public String code() {
        return "permissions";
    }

    @Override
    public Finding run(Trial trial) throws SearchException {
        Issue issue = trial.issue();
        if (permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, null)) {
            return Finding.skipped("everybody may see this issue; choose another to try this");
        }
        Query query = Jql.query(Jql.equal("id", issue.getId()));
        long counted = counts.getHitCount(null, query, false);
        int found = searches.search(null, query, new PagerFilter<Issue>(0, 1)).getTotal();
        return Finding.expect(0, counted + found, "the issue as anonymous");
    }
}
