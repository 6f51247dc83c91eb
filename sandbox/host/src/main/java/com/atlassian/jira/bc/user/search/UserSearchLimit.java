package com.atlassian.jira.bc.user.search;

import java.util.stream.Stream;

/** Gives the host the limit of a search; not part of Jira's API. */
public final class UserSearchLimit {
    private UserSearchLimit() {}

    public static <T> Stream<T> apply(UserSearchParams params, Stream<T> found) {
        return params.maxResults() == null ? found : found.limit(params.maxResults());
    }
}
