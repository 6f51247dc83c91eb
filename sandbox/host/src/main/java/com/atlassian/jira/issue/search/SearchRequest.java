package com.atlassian.jira.issue.search;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;

/**
 * A saved filter:
 * https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/search/SearchRequest.html.
 */
public class SearchRequest {
    private final Long id;
    private Query query;
    private ApplicationUser owner;
    private String name;
    private String description;

    public SearchRequest() {
        this(new QueryImpl());
    }

    public SearchRequest(Query query) {
        this(query, null, null, null);
    }

    public SearchRequest(Query query, ApplicationUser owner, String name, String description) {
        this(query, owner, name, description, null, 0);
    }

    public SearchRequest(
            Query query, ApplicationUser owner, String name, String description, Long id, long favouriteCount) {
        this.query = query;
        this.owner = owner;
        this.name = name;
        this.description = description;
        this.id = id;
    }

    public Query getQuery() {
        return query;
    }

    public void setQuery(Query query) {
        this.query = query == null ? new QueryImpl() : query;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getId() {
        return id;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public ApplicationUser getOwner() {
        return owner;
    }

    public void setOwner(ApplicationUser owner) {
        this.owner = owner;
    }
}
