package io.clearowner.jira.insight.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.platform.OwnershipFields;

/** Creates the search of each viewer. */
public final class ViewerSearches {

    private final SearchService searches;
    private final IssueDocumentSearchService counts;
    private final OwnershipFields fields;

    public ViewerSearches(SearchService searches, IssueDocumentSearchService counts, OwnershipFields fields) {
        this.searches = searches;
        this.counts = counts;
        this.fields = fields;
    }

    /** @param viewer null for anonymous */
    ViewerSearch of(ApplicationUser viewer) {
        return new ViewerSearch(viewer, searches, counts, fields);
    }
}
