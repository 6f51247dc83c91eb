package io.clearowner.jira.action.transfer.run;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.store.StoredTransfer;
import io.clearowner.jira.store.TransferRow;
import io.clearowner.jira.store.TransferRow.State;
import io.clearowner.jira.store.TransferStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts what an undo would put back, by the current owners. The undo itself also reads the history of each issue, so
 * it may leave more alone: those whose owner was changed and changed back.
 */
public final class UndoCounts {

    private static final int BATCH = 500;

    private final TransferStore store;
    private final IssueManager issues;
    private final OwnerAssignment assignment;
    private final StoredAreaOwners areas;
    private final UserManager users;

    public UndoCounts(
            TransferStore store,
            IssueManager issues,
            OwnerAssignment assignment,
            StoredAreaOwners areas,
            UserManager users) {
        this.store = store;
        this.issues = issues;
        this.assignment = assignment;
        this.areas = areas;
        this.users = users;
    }

    /** Numbers of roles and areas; they add up to {@code changed}. */
    public record Counts(long changed, long restorable, long changedSince, long gone, long accountsDeleted) {

        private Counts plus(Verdict verdict) {
            return new Counts(
                    changed + 1,
                    restorable + (verdict == Verdict.RESTORABLE ? 1 : 0),
                    changedSince + (verdict == Verdict.CHANGED_SINCE ? 1 : 0),
                    gone + (verdict == Verdict.GONE ? 1 : 0),
                    accountsDeleted + (verdict == Verdict.ACCOUNT_DELETED ? 1 : 0));
        }
    }

    private enum Verdict {
        RESTORABLE,
        CHANGED_SINCE,
        GONE,
        ACCOUNT_DELETED
    }

    /** Reads the issues that the transfer changed, in batches. */
    public Counts of(StoredTransfer transfer) {
        Counts counts = new Counts(0, 0, 0, 0, 0);
        List<TransferRow> rows = store.rows(transfer.id(), List.of(State.CHANGED), 0, BATCH);
        while (!rows.isEmpty()) {
            Map<Long, Issue> loaded = load(rows);
            for (TransferRow row : rows) {
                counts = counts.plus(verdict(row, loaded));
            }
            rows = store.rows(
                    transfer.id(),
                    List.of(State.CHANGED),
                    rows.get(rows.size() - 1).id(),
                    BATCH);
        }
        return counts;
    }

    private Map<Long, Issue> load(List<TransferRow> rows) {
        List<Long> ids = new ArrayList<>(rows.stream()
                .map(TransferRow::issueId)
                .filter(id -> id != 0)
                .distinct()
                .toList());
        Map<Long, Issue> loaded = new HashMap<>();
        issues.getIssueObjects(ids).stream()
                .filter(issue -> issue != null)
                .forEach(issue -> loaded.put(issue.getId(), issue));
        return loaded;
    }

    private Verdict verdict(TransferRow row, Map<Long, Issue> loaded) {
        Issue issue = loaded.get(row.issueId());
        if (row.area().isEmpty() && issue == null) {
            return Verdict.GONE;
        }
        Optional<UserKey> owner =
                row.area().map(area -> areas.of(area, row.role())).orElseGet(() -> assignment.owner(issue, row.role()));
        if (!owner.equals(row.to())) {
            return Verdict.CHANGED_SINCE;
        }
        boolean deleted = row.from()
                .filter(person -> users.getUserByKey(person.value()) == null)
                .isPresent();
        return deleted ? Verdict.ACCOUNT_DELETED : Verdict.RESTORABLE;
    }
}
