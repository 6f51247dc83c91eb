package io.clearowner.jira.platform;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** The only place that builds Jira's search parameters: not before a search, so that everything else loads anyway. */
public final class JiraUserSearches implements UserSearches {

    private final UserSearchService search;

    public JiraUserSearches(UserSearchService search) {
        this.search = search;
    }

    @Override
    public boolean mayBrowse(ApplicationUser person) {
        return search.canPerformAjaxSearch(person);
    }

    @Override
    public List<ApplicationUser> active(String query) {
        // Unverified on Jira 11: findUsers has no limit of its own below what callers look at
        return search.findUsers(query, params(true));
    }

    @Override
    public List<ApplicationUser> deactivated() {
        // Unverified on Jira 11: for an empty query, findUsers returns all deactivated users
        return search.findUsers("", params(false));
    }

    /** Without maxResults, whose parameter is an int in one source and an Integer in another. */
    private static UserSearchParams params(boolean active) {
        return new UserSearchParams.Builder()
                .allowEmptyQuery(true)
                .includeActive(active)
                .includeInactive(!active)
                .build();
    }
}
