package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * Stores transfers. A node that works on one first takes it over; each of its changes then names the fencing number
 * that it got, and is refused once another node has taken over.
 */
public final class TransferStore {

    private static final int CHUNK = 500;

    private static final String ACTIVE = TransferAo.STATE + " = '" + TransferState.RUNNING.code() + "' OR "
            + TransferAo.STATE + " = '" + TransferState.UNDOING.code() + "'";

    private static final String BY_HAND = "edit";

    private final ActiveObjects ao;

    public TransferStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * Adds a running transfer.
     *
     * @param token of the preview; a preview that has started a transfer does not start another one
     * @return the new transfer, or the one that was started before
     */
    public StoredTransfer start(String token, String plan, UserKey by, Instant at, long expected) {
        return Transactions.run(ao, () -> find(token).orElseGet(() -> {
            Map<String, Object> columns = started(token, plan, by, at);
            columns.put(TransferAo.FINISHED_AT, 0L);
            columns.put(TransferAo.STATE, TransferState.RUNNING.code());
            columns.put(TransferAo.EXPECTED, expected);
            return record(ao.create(TransferAo.class, columns));
        }));
    }

    /** Adds changes that a person makes by hand. They are over from the start, so that they can be undone. */
    public StoredTransfer startByHand(String token, String plan, UserKey by, Instant at) {
        return Transactions.run(ao, () -> {
            Map<String, Object> columns = started(token, plan, by, at);
            columns.put(TransferAo.STATE, TransferState.FINISHED.code());
            columns.put(TransferAo.FINISHED_AT, at.toEpochMilli());
            columns.put(TransferAo.EXPECTED, 0L);
            columns.put(TransferAo.ORIGIN, BY_HAND);
            return record(ao.create(TransferAo.class, columns));
        });
    }

    private static Map<String, Object> started(String token, String plan, UserKey by, Instant at) {
        Map<String, Object> columns = Rows.columns();
        columns.put(TransferAo.TOKEN, token);
        columns.put(TransferAo.PLAN_TEXT, plan);
        columns.put(TransferAo.STARTED_BY, by.value());
        columns.put(TransferAo.STARTED_AT, at.toEpochMilli());
        columns.put(TransferAo.FENCE, 0L);
        columns.put(TransferAo.CURSOR_ISSUE, 0L);
        columns.put(TransferAo.DONE, 0L);
        columns.put(TransferAo.TOTAL, -1L);
        return columns;
    }

    public Optional<StoredTransfer> find(String token) {
        return Rows.first(ao.find(TransferAo.class, Query.select().where(TransferAo.TOKEN + " = ?", token)))
                .map(TransferStore::record);
    }

    public Optional<StoredTransfer> find(int id) {
        return row(id).map(TransferStore::record);
    }

    /** Transfers, newest first, without changes made by hand. */
    public List<StoredTransfer> newest(int start, int limit) {
        return records(Query.select()
                .where(TransferAo.ORIGIN + " IS NULL")
                .order(TransferAo.ID + " DESC")
                .offset(start)
                .limit(limit));
    }

    public int count() {
        return ao.count(TransferAo.class);
    }

    /** The transfer to work on: the oldest that runs or is being undone. */
    public Optional<StoredTransfer> next() {
        return records(Query.select()
                        .where(ACTIVE)
                        .order(TransferAo.ID + " ASC")
                        .limit(1))
                .stream()
                .findFirst();
    }

    /** Takes a transfer over from whatever node works on it; empty if there is nothing to do any more. */
    public OptionalLong takeOver(int id) {
        return Transactions.run(ao, () -> {
            Optional<TransferAo> row = row(id).filter(known -> state(known).active());
            row.ifPresent(known -> {
                known.setFence(known.getFence() + 1);
                known.save();
            });
            return row.map(known -> OptionalLong.of(known.getFence())).orElse(OptionalLong.empty());
        });
    }

    /**
     * Saves how far the work is.
     *
     * @return whether to go on; false if another node took over, or somebody paused or cancelled the transfer
     */
    public boolean progress(int id, long fence, long cursorIssue, long done, long total, String skipped) {
        return change(id, isHeld(fence), row -> {
            row.setCursorIssue(cursorIssue);
            row.setDone(done);
            row.setTotal(total);
            row.setSkipped(skipped.isEmpty() ? null : skipped);
        });
    }

    /**
     * Ends the work.
     *
     * @param problem why it stopped; empty if it did not
     * @return false, without a change, if another node has taken over
     */
    public boolean end(int id, long fence, TransferState state, Optional<String> problem, Instant at) {
        return change(id, isHeld(fence), row -> {
            row.setState(state.code());
            row.setProblem(problem.orElse(null));
            row.setFinishedAt(at.toEpochMilli());
        });
    }

    /** @return false, without a change, unless this is possible in the state that the transfer has */
    private boolean change(int id, Predicate<TransferAo> possible, Consumer<TransferAo> change) {
        return Transactions.run(ao, () -> {
            Optional<TransferAo> row = row(id).filter(possible);
            row.ifPresent(known -> {
                change.accept(known);
                known.save();
            });
            return row.isPresent();
        });
    }

    /** Whether the node still holds the transfer, and it is active. */
    public boolean holds(int id, long fence) {
        return held(id, fence).isPresent();
    }

    /** In a transaction, the transfer that the node may change. */
    private Optional<TransferAo> held(int id, long fence) {
        return row(id).filter(isHeld(fence));
    }

    private static Predicate<TransferAo> isHeld(long fence) {
        return row -> row.getFence() == fence && state(row).active();
    }

    /**
     * Changes the state for a person.
     *
     * @param from the states in which this is possible
     * @return whether it was possible
     */
    public boolean changeState(int id, Collection<TransferState> from, TransferState to, Instant at) {
        return change(id, isAnyOf(from), row -> {
            row.setState(to.code());
            row.setProblem(null);
            row.setFinishedAt(to.over() ? at.toEpochMilli() : 0);
        });
    }

    /** Starts the undo of a transfer that is over. */
    public boolean startUndo(int id, UserKey by, long total) {
        return change(
                id,
                isAnyOf(List.of(
                        TransferState.FINISHED, TransferState.CANCELLED, TransferState.STOPPED, TransferState.PAUSED)),
                row -> {
                    row.setState(TransferState.UNDOING.code());
                    row.setProblem(null);
                    row.setUndoneBy(by.value());
                    row.setCursorIssue(0);
                    row.setDone(0);
                    row.setTotal(total);
                    row.setFinishedAt(0);
                });
    }

    private static Predicate<TransferAo> isAnyOf(Collection<TransferState> states) {
        return row -> states.contains(state(row));
    }

    /**
     * Writes what is about to be changed.
     *
     * @return the row's id; empty if the node no longer holds the transfer, or the role has a row already
     */
    public Optional<Integer> intend(long fence, TransferRow row) {
        return Transactions.run(ao, () -> {
            if (held(row.transferId(), fence).isEmpty()
                    || ao.count(TransferRowAo.class, Query.select().where(TransferRowAo.ROW_KEY + " = ?", key(row)))
                            > 0) {
                return Optional.empty();
            }
            return Optional.of(ao.create(TransferRowAo.class, TransferRows.columns(row, key(row)))
                    .getID());
        });
    }

    private static String key(TransferRow row) {
        return row.transferId() + ":" + TransferRows.subject(row) + ":"
                + row.role().id();
    }

    /** As {@link #intend}, for a role that is about to be put back; false if the node no longer holds the transfer. */
    public boolean intendUndo(long fence, TransferRow row) {
        return Transactions.run(ao, () -> {
            boolean held = held(row.transferId(), fence).isPresent();
            if (held) {
                settle(row.id(), TransferRow.State.UNDOING, row.changeGroup(), Optional.empty());
            }
            return held;
        });
    }

    /** Adds what a person changed by hand. */
    public void addByHand(TransferRow row) {
        Transactions.run(ao, () -> ao.create(TransferRowAo.class, TransferRows.columns(row, key(row))));
    }

    /** Writes what became of an intent. */
    public void settle(int rowId, TransferRow.State state, long changeGroup, Optional<String> message) {
        Transactions.run(ao, () -> {
            for (TransferRowAo row :
                    ao.find(TransferRowAo.class, Query.select().where(TransferRowAo.ID + " = ?", rowId))) {
                row.setState(state.code());
                row.setChangeGroup(changeGroup);
                row.setMessage(message.orElse(null));
                row.save();
            }
        });
    }

    /** Removes an intent that came to nothing. */
    public void withdraw(int rowId) {
        ao.deleteWithSQL(TransferRowAo.class, TransferRowAo.ID + " = ?", rowId);
    }

    /** Rows of a transfer with an id above {@code after}, in the order in which they were written. */
    public List<TransferRow> rows(int transferId, Collection<TransferRow.State> states, int after, int limit) {
        return TransferRows.records(ao.find(
                TransferRowAo.class,
                Query.select()
                        .where(
                                TransferRowAo.TRANSFER_ID + " = ? AND " + TransferRowAo.ID + " > ? AND "
                                        + anyOf(states),
                                transferId,
                                after)
                        .order(TransferRowAo.ID + " ASC")
                        .limit(limit)));
    }

    /** All rows of a transfer, page by page, in the order in which they were written. */
    public Stream<List<TransferRow>> pages(int transferId, Collection<TransferRow.State> states) {
        return Stream.iterate(
                rows(transferId, states, 0, CHUNK),
                page -> !page.isEmpty(),
                page -> rows(transferId, states, page.get(page.size() - 1).id(), CHUNK));
    }

    /** The number of rows of a transfer in one state. */
    public long count(int transferId, TransferRow.State state) {
        return ao.count(
                TransferRowAo.class,
                Query.select()
                        .where(
                                TransferRowAo.TRANSFER_ID + " = ? AND " + TransferRowAo.STATE + " = ?",
                                transferId,
                                state.code()));
    }

    /** The rows of an issue, the latest first. */
    public List<TransferRow> ofIssue(long issueId, int limit) {
        return TransferRows.records(ao.find(
                TransferRowAo.class,
                Query.select()
                        .where(TransferRowAo.ISSUE_ID + " = ?", issueId)
                        .order(TransferRowAo.ID + " DESC")
                        .limit(limit)));
    }

    /** The rows of one issue in one transfer. */
    public List<TransferRow> inTransfer(int transferId, long issueId) {
        return TransferRows.records(ao.find(
                TransferRowAo.class,
                Query.select()
                        .where(
                                TransferRowAo.ISSUE_ID + " = ? AND " + TransferRowAo.TRANSFER_ID + " = ?",
                                issueId,
                                transferId)));
    }

    /** Removes transfers that ended before a time, or have been paused since, with their rows. */
    public void removeBefore(Instant time) {
        remove(Query.select()
                .where(
                        "(" + TransferAo.FINISHED_AT + " > 0 AND " + TransferAo.FINISHED_AT + " < ?) OR ("
                                + TransferAo.STATE + " = ? AND " + TransferAo.STARTED_AT + " < ?)",
                        time.toEpochMilli(),
                        TransferState.PAUSED.code(),
                        time.toEpochMilli()));
    }

    /** Removes changes that were made by hand before a time, with their rows. */
    public void removeByHandBefore(Instant time) {
        remove(Query.select()
                .where(TransferAo.ORIGIN + " = ? AND " + TransferAo.STARTED_AT + " < ?", BY_HAND, time.toEpochMilli()));
    }

    private void remove(Query query) {
        for (TransferAo over : ao.find(TransferAo.class, query)) {
            TransferRowAo[] rows;
            do {
                rows = ao.find(
                        TransferRowAo.class,
                        Query.select()
                                .where(TransferRowAo.TRANSFER_ID + " = ?", over.getID())
                                .limit(CHUNK));
                ao.delete(rows);
            } while (rows.length == CHUNK);
            ao.delete(over);
        }
    }

    private static String anyOf(Collection<TransferRow.State> states) {
        return "("
                + String.join(
                        " OR ",
                        states.stream()
                                .map(state -> TransferRowAo.STATE + " = '" + state.code() + "'")
                                .toList())
                + ")";
    }

    private static TransferState state(TransferAo row) {
        return TransferState.byCode(row.getState());
    }

    private Optional<TransferAo> row(int id) {
        return Rows.first(ao.find(TransferAo.class, Query.select().where(TransferAo.ID + " = ?", id)));
    }

    private List<StoredTransfer> records(Query query) {
        return Stream.of(ao.find(TransferAo.class, query))
                .map(TransferStore::record)
                .toList();
    }

    private static StoredTransfer record(TransferAo row) {
        return new StoredTransfer(
                row.getID(),
                row.getToken(),
                row.getPlanText(),
                new UserKey(row.getStartedBy()),
                Instant.ofEpochMilli(row.getStartedAt()),
                row.getFinishedAt() == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(row.getFinishedAt())),
                state(row),
                row.getFence(),
                row.getCursorIssue(),
                row.getDone(),
                row.getTotal(),
                row.getSkipped() == null ? "" : row.getSkipped(),
                row.getExpected(),
                Optional.ofNullable(row.getProblem()),
                Optional.ofNullable(row.getUndoneBy()).map(UserKey::new),
                BY_HAND.equals(row.getOrigin()));
    }
}
