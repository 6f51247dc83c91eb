package io.clearowner.jira.action.transfer.run;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.OwnershipFields;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** Reads from Jira's change history which changes of a role's owner an issue has. */
public final class OwnerChangeLog {

    /** Nodes and the database may differ in time by this much. */
    private static final Duration SKEW = Duration.ofMinutes(2);

    private final ChangeHistoryManager changes;
    private final OwnershipFields fields;

    public OwnerChangeLog(ChangeHistoryManager changes, OwnershipFields fields) {
        this.changes = changes;
        this.fields = fields;
    }

    /** The id of the last change of the role's owner at or after a time; empty if there is none. */
    public OptionalLong last(Issue issue, Role role, Instant since) {
        return ids(issue, role, since).max();
    }

    /**
     * Whether the owner was changed after a change that is known, even if it was changed back.
     *
     * @param changeGroup id of the known change; 0 if it is not known, which counts as changed if there is more than
     *     one
     * @param since when the known change was made
     */
    boolean changedAfter(Issue issue, Role role, long changeGroup, Instant since) {
        LongStream ids = ids(issue, role, since);
        return changeGroup == 0 ? ids.count() > 1 : ids.anyMatch(id -> id > changeGroup);
    }

    private LongStream ids(Issue issue, Role role, Instant since) {
        // Unverified on Jira 11: ids of changes grow
        return changes.getChangeHistoriesSince(issue, Date.from(since.minus(SKEW))).stream()
                .filter(change -> concerns(change, role))
                .mapToLong(ChangeHistory::getId);
    }

    private boolean concerns(ChangeHistory change, Role role) {
        Instant at = change.getTimePerformed().toInstant();
        return change.getChangeItemBeans().stream()
                .filter(item -> ChangeItemBean.CUSTOM_FIELD.equals(item.getFieldType()) && item.getField() != null)
                .anyMatch(item -> fields.changedRole(item.getField(), at)
                        .filter(role::equals)
                        .isPresent());
    }
}
