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

/** Stores all states of confirmations; one state per issue and role is current. */
public final class ConfirmationStore {

    /** Maximum number of past states kept for the history, per role of an issue. */
    static final int KEPT = 50;

    private static final String CURRENT_IN_STATE =
            ConfirmationAo.IS_CURRENT + " = ? AND " + ConfirmationAo.STATE + " = ? AND ";
    private static final String OF_USER = CURRENT_IN_STATE + ConfirmationAo.USER_KEY + " = ?";

    private final ActiveObjects ao;

    public ConfirmationStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Optional<StoredConfirmation> current(long issueId, Role role) {
        return row(issueId, role).flatMap(ConfirmationStore::record);
    }

    /** The current confirmations of issues with ids from {@code from}, inclusive, to {@code before}, exclusive. */
    public List<StoredConfirmation> currentOfIssues(long from, long before) {
        return records(Query.select()
                .where(
                        ConfirmationAo.ISSUE_ID + " >= ? AND " + ConfirmationAo.ISSUE_ID + " < ? AND "
                                + ConfirmationAo.IS_CURRENT + " = ?",
                        from,
                        before,
                        true));
    }

    /** The latest states of the issue's confirmations, oldest first. */
    public List<StoredConfirmation> history(long issueId) {
        return Rows.reversed(records(Query.select()
                .where(ConfirmationAo.ISSUE_ID + " = ?", issueId)
                .order("ID DESC")
                .limit(Rows.HISTORY)));
    }

    /** Deletes past states of the role beyond the latest {@link #KEPT}. */
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

    /** The user's pending confirmations, oldest first. */
    public List<StoredConfirmation> pendingFor(UserKey user, int start, int limit) {
        return records(Query.select()
                .where(OF_USER, true, State.PENDING.code(), user.value())
                .order(ConfirmationAo.SINCE_AT + ", ID")
                .offset(start)
                .limit(limit));
    }

    /** The number of the user's pending confirmations. */
    public int countPendingFor(UserKey user) {
        return ao.count(ConfirmationAo.class, Query.select().where(OF_USER, true, State.PENDING.code(), user.value()));
    }

    /**
     * Ids of issues whose current confirmation entered the state after {@code after} and up to {@code upTo}, inclusive.
     */
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

    /**
     * Makes this confirmation the current one of its issue and role. Of two at the same time, the last one is current.
     */
    public void put(StoredConfirmation confirmation) {
        Transactions.run(ao, () -> replace(confirmation));
    }

    /** Leaves the role without a current confirmation, because nobody holds it any more. */
    public void supersede(long issueId, Role role) {
        row(issueId, role).ifPresent(row -> {
            row.setIsCurrent(false);
            row.setCurrentKey(row.getCurrentKey() + "#" + row.getID());
            row.save();
        });
    }

    /** Deletes all confirmations of the issue. */
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
        columns.put(
                ConfirmationAo.NOTE,
                confirmation.note().filter(note -> !note.isEmpty()).orElse(null));
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
