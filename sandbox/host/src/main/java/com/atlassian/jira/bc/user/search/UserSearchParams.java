package com.atlassian.jira.bc.user.search;

import java.util.Collection;

/** The criteria of a {@link UserSearchService} search. Restricting to projects is not supported. */
public class UserSearchParams {

    /** Collects the parameters. */
    public static class Builder {
        private boolean allowEmptyQuery;
        private boolean includeActive = true;
        private boolean includeInactive;
        private boolean canMatchEmail;
        private Integer maxResults;

        public Builder() {}

        public UserSearchParams build() {
            return new UserSearchParams(this);
        }

        public UserSearchParams.Builder allowEmptyQuery(boolean allow) {
            allowEmptyQuery = allow;
            return this;
        }

        public UserSearchParams.Builder includeActive(boolean include) {
            includeActive = include;
            return this;
        }

        public UserSearchParams.Builder includeInactive(boolean include) {
            includeInactive = include;
            return this;
        }

        public UserSearchParams.Builder canMatchEmail(boolean match) {
            canMatchEmail = match;
            return this;
        }

        public UserSearchParams.Builder filterByProjectIds(Collection<Long> projectIds) {
            throw new UnsupportedOperationException("UserSearchParams.Builder#filterByProjectIds");
        }

        public UserSearchParams.Builder maxResults(Integer max) {
            maxResults = max;
            return this;
        }
    }

    public static final UserSearchParams ACTIVE_USERS_IGNORE_EMPTY_QUERY = new UserSearchParams(false, true, false);
    public static final UserSearchParams ACTIVE_USERS_ALLOW_EMPTY_QUERY = new UserSearchParams(true, true, false);

    private final boolean allowEmptyQuery;
    private final boolean includeActive;
    private final boolean includeInactive;
    private final boolean canMatchEmail;
    private final Integer maxResults;

    public UserSearchParams(boolean allowEmptyQuery, boolean includeActive, boolean includeInactive) {
        this(new Builder()
                .allowEmptyQuery(allowEmptyQuery)
                .includeActive(includeActive)
                .includeInactive(includeInactive));
    }

    private UserSearchParams(Builder builder) {
        allowEmptyQuery = builder.allowEmptyQuery;
        includeActive = builder.includeActive;
        includeInactive = builder.includeInactive;
        canMatchEmail = builder.canMatchEmail;
        maxResults = builder.maxResults;
    }

    public boolean allowEmptyQuery() {
        return allowEmptyQuery;
    }

    public boolean includeActive() {
        return includeActive;
    }

    public boolean includeInactive() {
        return includeInactive;
    }

    public boolean canMatchEmail() {
        return canMatchEmail;
    }

    Integer maxResults() {
        return maxResults;
    }

    public static UserSearchParams.Builder builder() {
        return new Builder();
    }

    public static UserSearchParams.Builder builder(UserSearchParams prototype) {
        return new Builder()
                .allowEmptyQuery(prototype.allowEmptyQuery)
                .includeActive(prototype.includeActive)
                .includeInactive(prototype.includeInactive)
                .canMatchEmail(prototype.canMatchEmail)
                .maxResults(prototype.maxResults);
    }

    public static UserSearchParams.Builder builder(int limitResults) {
        return new Builder().maxResults(limitResults);
    }
}
