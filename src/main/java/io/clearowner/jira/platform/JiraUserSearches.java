package io.clearowner.jira.platform;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The only place that builds Jira's search parameters: not before a search, so that everything else loads anyway. */
public final class JiraUserSearches implements UserSearches {

    /** Above what callers look at; Jira would otherwise load every account of a large directory. */
    private static final int MAX_RESULTS = 10_000;

    private static final Logger log = LoggerFactory.getLogger(JiraUserSearches.class);

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

    private static UserSearchParams params(boolean active) {
        UserSearchParams.Builder builder = new UserSearchParams.Builder()
                .allowEmptyQuery(true)
                .includeActive(active)
                .includeInactive(!active);
        try {
            // Unverified on Jira 11: the parameter is an Integer, as a published javadoc has it
            builder = builder.maxResults(MAX_RESULTS);
        } catch (NoSuchMethodError e) {
            // Then the search has Jira's own limit, if any.
            log.debug("The user search takes no limit here", e);
        }
        return builder.build();
    }
}
