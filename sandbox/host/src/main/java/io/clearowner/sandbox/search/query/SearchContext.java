package io.clearowner.sandbox.search.query;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.search.index.SearchedModel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The user and the time of a search.
 *
 * @param user null for an anonymous user
 * @param visible the issues visible to the user; empty if security is overridden
 * @param filters the saved filters that the query is part of, to detect one that contains itself
 */
public record SearchContext(
        ApplicationUser user, Optional<SearchedModel.Visible> visible, Instant now, ZoneId zone, Set<Long> filters) {
    public SearchContext {
        filters = Set.copyOf(filters);
    }

    public boolean seesProject(long projectId) {
        return visible.isEmpty() || visible.get().projectIds().contains(projectId);
    }

    public boolean sees(Issue issue) {
        return visible.isEmpty() || visible.get().sees(issue);
    }

    /** The same search within a saved filter. */
    public SearchContext within(Long filterId) {
        Set<Long> all = new HashSet<>(filters);
        all.add(filterId);
        return new SearchContext(user, visible, now, zone, all);
    }
}
