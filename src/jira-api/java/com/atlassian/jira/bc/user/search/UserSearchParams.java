package com.atlassian.jira.bc.user.search;

import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]; [G8] and [I8] builder use on 8.x
 * Confidence: medium for 11 (newest source seen: 9.x); high there for builder(..), allowEmptyQuery,
 * includeActive, includeInactive, build; medium for the rest
 */
public class UserSearchParams {
    public static class Builder {
        public Builder() {}

        public UserSearchParams build() {
            throw new UnsupportedOperationException("Builder#build");
        } // 8-9: G8 I8

        public UserSearchParams.Builder allowEmptyQuery(boolean allowEmptyQuery) {
            throw new UnsupportedOperationException("Builder#allowEmptyQuery");
        } // 8-9: I8

        public UserSearchParams.Builder includeActive(boolean includeActive) {
            throw new UnsupportedOperationException("Builder#includeActive");
        } // 8-9: I8

        public UserSearchParams.Builder includeInactive(boolean includeInactive) {
            throw new UnsupportedOperationException("Builder#includeInactive");
        } // 8-9: I8

        public UserSearchParams.Builder canMatchEmail(boolean canMatchEmail) {
            throw new UnsupportedOperationException("Builder#canMatchEmail");
        }

        public UserSearchParams.Builder filterByProjectIds(Collection<Long> projectIds) {
            throw new UnsupportedOperationException("Builder#filterByProjectIds");
        }

        public UserSearchParams.Builder maxResults(Integer maxResults) {
            throw new UnsupportedOperationException("Builder#maxResults");
        } // 8-9: G8; medium: [G8] passes the literal 20; int or Integer not decided
    }

    public static final UserSearchParams ACTIVE_USERS_IGNORE_EMPTY_QUERY = null;
    public static final UserSearchParams ACTIVE_USERS_ALLOW_EMPTY_QUERY = null; // 8-9: G8

    public UserSearchParams(boolean allowEmptyQuery, boolean includeActive, boolean includeInactive) {}

    public boolean allowEmptyQuery() {
        throw new UnsupportedOperationException("UserSearchParams#allowEmptyQuery");
    }

    public boolean includeActive() {
        throw new UnsupportedOperationException("UserSearchParams#includeActive");
    }

    public boolean includeInactive() {
        throw new UnsupportedOperationException("UserSearchParams#includeInactive");
    }

    public boolean canMatchEmail() {
        throw new UnsupportedOperationException("UserSearchParams#canMatchEmail");
    }

    public static UserSearchParams.Builder builder() {
        throw new UnsupportedOperationException("UserSearchParams#builder");
    }

    public static UserSearchParams.Builder builder(UserSearchParams prototype) {
        throw new UnsupportedOperationException("UserSearchParams#builder");
    } // 8-9: G8

    public static UserSearchParams.Builder builder(int limitResults) {
        throw new UnsupportedOperationException("UserSearchParams#builder");
    } // 8-9: I8; medium: exact parameter type int assumed
}
