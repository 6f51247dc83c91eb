package io.clearowner.jira.upkeep.cleanup;

import com.atlassian.jira.issue.IssueManager;
import io.clearowner.jira.store.IssueRows;
import io.clearowner.jira.store.UnclearSinceStore;
import io.clearowner.jira.upkeep.issueevent.OwnerChangeListener;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Removes the rows of deleted issues. Jira publishes an event for each deleted issue, but not for issues deleted with
 * their project, and the app misses events while it is disabled.
 */
public final class GoneIssues {

    private static final int CHUNK = 500;

    private final IssueManager issues;
    private final IssueRows rows;
    private final OwnerChangeListener owners;
    private final UnclearSinceStore since;

    public GoneIssues(IssueManager issues, IssueRows rows, OwnerChangeListener owners, UnclearSinceStore since) {
        this.issues = issues;
        this.rows = rows;
        this.owners = owners;
        this.since = since;
    }

    /** @return the number of issues whose rows were removed */
    int remove(BooleanSupplier cancelled) {
        List<Long> ids = List.copyOf(rows.issueIds());
        int removed = 0;
        for (int from = 0; from < ids.size() && !cancelled.getAsBoolean(); from += CHUNK) {
            List<Long> chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
            Set<Long> found = new HashSet<>();
            issues.getIssueObjects(chunk).stream().filter(Objects::nonNull).forEach(issue -> found.add(issue.getId()));
            for (Long id : chunk) {
                // Check each issue again before removing its rows: this cannot be undone.
                if (!found.contains(id) && issues.getIssueObject(id) == null) {
                    owners.deleted(id);
                    since.remove(id);
                    removed++;
                }
            }
        }
        return removed;
    }
}
