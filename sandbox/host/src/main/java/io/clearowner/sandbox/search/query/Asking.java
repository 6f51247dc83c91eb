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
 * Who asks, and when.
 *
 * @param user null for nobody logged in
 * @param visible what the asker may see; empty if security is overridden
 * @param filters the saved filters that the query is part of, to notice one that contains itself
 */
public record Asking(
        ApplicationUser user, Optional<SearchedModel.Visible> visible, Instant now, ZoneId zone, Set<Long> filters) {
    public Asking {
        filters = Set.copyOf(filters);
    }

    public boolean seesProject(long projectId) {
        return visible.isEmpty() || visible.get().projectIds().contains(projectId);
    }

    public boolean sees(Issue issue) {
        return visible.isEmpty() || visible.get().sees(issue);
    }

    /** The same, asked by a saved filter. */
    public Asking within(Long filterId) {
        Set<Long> all = new HashSet<>(filters);
        all.add(filterId);
        return new Asking(user, visible, now, zone, all);
    }
}
