package com.atlassian.jira.issue.search;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS10] return type in SavedFilterServiceImpl on 10.6; [M9] (getFilter(..).getQuery()), [G8] setOwner;
 * [J6]
 * Confidence: high for the type on 10.6 and the members up to 8.x; medium for 11
 */
public class SearchRequest {
    public SearchRequest() {}

    public SearchRequest(Query query) {}

    public SearchRequest(Query query, ApplicationUser owner, String name, String description) {}

    public SearchRequest(
            Query query, ApplicationUser owner, String name, String description, Long id, long favouriteCount) {}

    public Query getQuery() {
        throw new UnsupportedOperationException("SearchRequest#getQuery");
    } // 8-9: M9 C8

    public void setQuery(Query query) {
        throw new UnsupportedOperationException("SearchRequest#setQuery");
    }

    public String getName() {
        throw new UnsupportedOperationException("SearchRequest#getName");
    } // 8-9: M9 G8

    public void setName(String name) {
        throw new UnsupportedOperationException("SearchRequest#setName");
    }

    public Long getId() {
        throw new UnsupportedOperationException("SearchRequest#getId");
    } // 8-9: M9 G8

    public String getDescription() {
        throw new UnsupportedOperationException("SearchRequest#getDescription");
    }

    public void setDescription(String description) {
        throw new UnsupportedOperationException("SearchRequest#setDescription");
    }

    public ApplicationUser getOwner() {
        throw new UnsupportedOperationException("SearchRequest#getOwner");
    } // 8-9: M9 G8

    public void setOwner(ApplicationUser owner) {
        throw new UnsupportedOperationException("SearchRequest#setOwner");
    } // 8-9: G8
}
