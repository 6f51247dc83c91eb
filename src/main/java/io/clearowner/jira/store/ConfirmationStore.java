package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Confirmation.State;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Keeps confirmations with all their states; one per role of an issue is the current one. */
public final class ConfirmationStore {

    /** States that are over and kept for the history, for each role of an issue. */
    static final int KEPT = 50;

    private static final String CURRENT_IN_STATE =
            ConfirmationAo.IS_CURRENT + " = ? AND " + ConfirmationAo.STATE + " = ? AND ";

    private final ActiveObjects ao;

    public ConfirmationStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Optional<StoredConfirmation> current(long issueId, Role role) {
        return row(issueId, role).flatMap(ConfirmationStore::record);
    }

    /** The current ones of the issues from the first id to before the second. */
    public List<StoredConfirmation> currentOfIssues(long from, long before) {
        return records(Query.select()
                .where(
                        ConfirmationAo.ISSUE_ID + " >= ? AND " + ConfirmationAo.ISSUE_ID + " < ? AND "
                                + ConfirmationAo.IS_CURRENT + " = ?",
                        from,
                        before,
                        true));
    }

    /** The states that the issue's confirmations had, oldest first; of very many, the latest. */
    public List<StoredConfirmation> history(long issueId) {
        return Rows.reversed(records(Query.select()
                .where(ConfirmationAo.ISSUE_ID + " = ?", issueId)
                .order("ID DESC")
                .limit(Rows.HISTORY)));
    }

    /** Forgets the oldest states of the role, but for the last {@link #KEPT}. */
    private void trim(long issueId, Role role) {
        ConfirmationAo[] over = ao.find(
                ConfirmationAo.class,
                Query.select()
                        .where(
                                ConfirmationAo.ISSUE_ID + " = ? AND " + ConfirmationAo.ROLE_ID + " = ? AND "
                                        + ConfirmationAo.IS_CURRENT + " = ?",
                                issueId,
                                role.id(),
                                false)
                        .order("ID DESC"));
        if (over.length > KEPT) {
            ao.delete(Arrays.copyOfRange(over, KEPT, over.length));
        }
    }

    /** What waits for the person's yes or no, longest first. */
    public List<StoredConfirmation> pendingFor(UserKey user, int start, int limit) {
        return records(Query.select()
                .where(CURRENT_IN_STATE + ConfirmationAo.USER_KEY + " = ?", true, State.PENDING.code(), user.value())
                .order(ConfirmationAo.SINCE_AT + ", ID")
                .offset(start)
                .limit(limit));
    }

    /** Issues whose current confirmation is in the state since after the first moment and up to the second. */
    public List<Long> issuesInStateSince(State state, Instant after, Instant upTo) {
        return records(Query.select()
                        .where(
                                CURRENT_IN_STATE + ConfirmationAo.SINCE_AT + " > ? AND " + ConfirmationAo.SINCE_AT
                                        + " <= ?",
                                true,
                                state.code(),
                                after.toEpochMilli(),
                                upTo.toEpochMilli()))
                .stream()
                .map(StoredConfirmation::issueId)
                .distinct()
                .toList();
    }

    /** Makes this the current one of its role and issue. */
    public void put(StoredConfirmation confirmation) {
        try {
            ao.executeInTransaction(() -> {
                replace(confirmation);
                return null;
            });
        } catch (RuntimeException refused) {
            // Another thread or node put one in between, and the unique column refused ours: ours is the newer.
            ao.executeInTransaction(() -> {
                replace(confirmation);
                return null;
            });
        }
    }

    /** Nobody holds the role any more, so nobody's confirmation is current. */
    public void supersede(long issueId, Role role) {
        row(issueId, role).ifPresent(row -> {
            row.setIsCurrent(false);
            row.setCurrentKey(row.getCurrentKey() + "#" + row.getID());
            row.save();
        });
    }

    /** Forgets the issue altogether. */
    public void remove(long issueId) {
        ao.deleteWithSQL(ConfirmationAo.class, ConfirmationAo.ISSUE_ID + " = ?", issueId);
    }

    private void replace(StoredConfirmation confirmation) {
        supersede(confirmation.issueId(), confirmation.role());
        Map<String, Object> columns = Rows.columns();
        columns.put(ConfirmationAo.ISSUE_ID, confirmation.issueId());
        columns.put(ConfirmationAo.ROLE_ID, confirmation.role().id());
        columns.put(ConfirmationAo.USER_KEY, confirmation.confirmation().user().value());
        columns.put(ConfirmationAo.STATE, confirmation.confirmation().state().code());
        columns.put(ConfirmationAo.SINCE_AT, confirmation.confirmation().since().toEpochMilli());
        columns.put(
                ConfirmationAo.CHANGED_BY,
                confirmation.changedBy().map(UserKey::value).orElse(null));
        columns.put(ConfirmationAo.NOTE, confirmation.note().orElse(null));
        columns.put(
                ConfirmationAo.PREVIOUS_OWNER,
                confirmation.previousOwner().map(UserKey::value).orElse(null));
        columns.put(ConfirmationAo.IS_CURRENT, true);
        columns.put(ConfirmationAo.CURRENT_KEY, key(confirmation.issueId(), confirmation.role()));
        ao.create(ConfirmationAo.class, columns);
        trim(confirmation.issueId(), confirmation.role());
    }

    private Optional<ConfirmationAo> row(long issueId, Role role) {
        return Rows.first(ao.find(
                ConfirmationAo.class, Query.select().where(ConfirmationAo.CURRENT_KEY + " = ?", key(issueId, role))));
    }

    private static String key(long issueId, Role role) {
        return issueId + ":" + role.id();
    }

    private List<StoredConfirmation> records(Query query) {
        return Arrays.stream(ao.find(ConfirmationAo.class, query))
                .map(ConfirmationStore::record)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<StoredConfirmation> record(ConfirmationAo row) {
        Optional<Role> role = Role.byId(row.getRoleId());
        Optional<State> state = State.byCode(row.getState());
        if (role.isEmpty() || state.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StoredConfirmation(
                row.getIssueId(),
                role.get(),
                new Confirmation(new UserKey(row.getUserKey()), state.get(), Instant.ofEpochMilli(row.getSinceAt())),
                Optional.ofNullable(row.getChangedBy()).map(UserKey::new),
                Optional.ofNullable(row.getNote()),
                Optional.ofNullable(row.getPreviousOwner()).map(UserKey::new)));
    }
}
