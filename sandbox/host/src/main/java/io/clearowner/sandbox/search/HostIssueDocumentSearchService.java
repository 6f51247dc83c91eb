package io.clearowner.sandbox.search;

import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;

/** Counts issues without loading them. */
public abstract class HostIssueDocumentSearchService implements IssueDocumentSearchService {
    private final IssueSearch search;

    public HostIssueDocumentSearchService(IssueSearch search) {
        this.search = search;
    }

    @Override
    public long getHitCount(ApplicationUser searcher, Query query, boolean overrideSecurity) throws SearchException {
        return HostSearchService.run(() -> search.count(searcher, query, overrideSecurity));
    }
}
