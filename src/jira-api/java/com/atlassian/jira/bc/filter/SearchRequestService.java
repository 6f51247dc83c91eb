package com.atlassian.jira.bc.filter;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [M9] getFilter(JiraServiceContext, Long) and search; [J6] with ApplicationUser
 * Confidence: medium for 11 (newest source seen: 9.x); high there for getFilter, getOwnedFilters,
 * getFavouriteFilters
 */
public interface SearchRequestService {
    Collection<SearchRequest> getFavouriteFilters(ApplicationUser user);

    Collection<SearchRequest> getOwnedFilters(ApplicationUser user);

    SearchRequest getFilter(JiraServiceContext serviceCtx, Long filterId); // 8-9: M9

    void validateFilterForCreate(JiraServiceContext serviceCtx, SearchRequest request);

    SearchRequest createFilter(JiraServiceContext serviceCtx, SearchRequest request);

    SearchRequest createFilter(JiraServiceContext serviceCtx, SearchRequest request, boolean isFavourite);

    void validateFilterForUpdate(JiraServiceContext serviceCtx, SearchRequest request);

    SearchRequest updateFilter(JiraServiceContext serviceCtx, SearchRequest request);

    void deleteFilter(JiraServiceContext serviceCtx, Long filterId);
}
