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
 * Removes the rows of issues that are gone. Jira tells of each deleted issue, but not of those that vanish with their
 * project, nor of any while the app is disabled.
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
                // Asked for by itself once more: what is removed here is lost.
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
