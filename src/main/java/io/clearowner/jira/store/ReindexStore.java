package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * The queue of re-indexing work, shared by all nodes. Work that already waits is not added again. Running work does not
 * count as waiting, because it may already have passed the changed issue.
 */
public final class ReindexStore {

    /** The kind of work that includes all other work. */
    public static final String EVERYTHING = "everything";

    private static final String NO_SUBJECT = "-";
    /** Subject of work that may be withdrawn; no request has it. */
    private static final String WITHDRAWABLE = "withdrawable";

    private static final String UNFINISHED = ReindexWorkAo.FINISHED_AT + " = 0";
    private static final String WAITING = ReindexWorkAo.STARTED_AT + " = 0 AND " + UNFINISHED;

    private final ActiveObjects ao;

    public ReindexStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Requests everything. Replaces all waiting work, and an older request for everything even if it is running. */
    public void addEverything(Instant at) {
        Transactions.run(ao, () -> {
            if (isWaiting(EVERYTHING, NO_SUBJECT)) {
                return;
            }
            ReindexWorkAo row = create(EVERYTHING, NO_SUBJECT, List.of(), List.of(), at);
            ao.deleteWithSQL(
                    ReindexWorkAo.class,
                    UNFINISHED + " AND " + ReindexWorkAo.ID + " < ? AND (" + ReindexWorkAo.STARTED_AT + " = 0 OR "
                            + ReindexWorkAo.KIND + " = ?)",
                    row.getID(),
                    EVERYTHING);
        });
    }

    /**
     * Requests some issues, unless the same work or everything already waits.
     *
     * @param issueIds for the kind that lists issues, else empty; the subject must then identify the list
     */
    public void add(String kind, String subject, List<Long> issueIds, Instant at) {
        add(kind, subject, issueIds, List.of(), at);
    }

    /** As {@link #add}, for the kind that lists users; the subject must identify the list. */
    public void addPeople(String kind, String subject, List<String> userKeys, Instant at) {
        add(kind, subject, List.of(), userKeys, at);
    }

    private void add(String kind, String subject, List<Long> issueIds, List<String> userKeys, Instant at) {
        if (!isWaiting(kind, subject) && !isWaiting(EVERYTHING, NO_SUBJECT)) {
            create(kind, subject, issueIds, userKeys, at);
        }
    }

    /**
     * Adds work that the caller is about to do, and can then {@link #withdraw}. It is not the same work as any that
     * waits, nor as any that is requested later.
     *
     * @return the row's id
     */
    public int addWithdrawable(String kind, List<Long> issueIds, Instant at) {
        return create(kind, WITHDRAWABLE, issueIds, List.of(), at).getID();
    }

    /** As {@link #addWithdrawable(String, List, Instant)}, in one transaction with what the work follows from. */
    public int addWithdrawable(String kind, List<Long> issueIds, Instant at, Runnable change) {
        return Transactions.run(ao, () -> {
            change.run();
            return addWithdrawable(kind, issueIds, at);
        });
    }

    /** Removes work that the caller has done, unless the queue has started it. */
    public void withdraw(int id) {
        ao.deleteWithSQL(ReindexWorkAo.class, ReindexWorkAo.ID + " = ? AND " + WAITING, id);
    }

    private boolean isWaiting(String kind, String subject) {
        return ao.count(
                        ReindexWorkAo.class,
                        Query.select()
                                .where(
                                        WAITING + " AND " + ReindexWorkAo.KIND + " = ? AND " + ReindexWorkAo.SUBJECT
                                                + " = ?",
                                        kind,
                                        subject))
                > 0;
    }

    private ReindexWorkAo create(String kind, String subject, List<Long> issueIds, List<String> userKeys, Instant at) {
        Map<String, Object> columns = Rows.columns();
        columns.put(ReindexWorkAo.KIND, kind);
        columns.put(ReindexWorkAo.SUBJECT, subject);
        columns.put(
                ReindexWorkAo.ISSUE_IDS,
                issueIds.isEmpty()
                        ? null
                        : issueIds.stream().map(String::valueOf).collect(Collectors.joining(",")));
        columns.put(ReindexWorkAo.USER_KEYS, userKeys.isEmpty() ? null : String.join("\n", userKeys));
        columns.put(ReindexWorkAo.REQUESTED_AT, at.toEpochMilli());
        for (String column : List.of(
                ReindexWorkAo.CURSOR_PROJECT,
                ReindexWorkAo.CURSOR_ISSUE,
                ReindexWorkAo.DONE,
                ReindexWorkAo.TOTAL,
                ReindexWorkAo.FAILED,
                ReindexWorkAo.STARTED_AT,
                ReindexWorkAo.FINISHED_AT)) {
            columns.put(column, 0L);
        }
        columns.put(ReindexWorkAo.ATTEMPTS, 0);
        return ao.create(ReindexWorkAo.class, columns);
    }

    /** The oldest unfinished work. Everything comes last, so that small changes do not wait for a long run. */
    public Optional<ReindexWork> next() {
        return oldest(" <> ?").or(() -> oldest(" = ?")).map(ReindexStore::record);
    }

    /** Whether any work other than everything is unfinished. */
    public boolean hasSmallWork() {
        return ao.count(
                        ReindexWorkAo.class,
                        Query.select().where(UNFINISHED + " AND " + ReindexWorkAo.KIND + " <> ?", EVERYTHING))
                > 0;
    }

    private Optional<ReindexWorkAo> oldest(String operator) {
        return Rows.first(ao.find(
                ReindexWorkAo.class,
                Query.select()
                        .where(UNFINISHED + " AND " + ReindexWorkAo.KIND + operator, EVERYTHING)
                        .order(ReindexWorkAo.ID + " ASC")
                        .limit(1)));
    }

    /** @return false if other work replaced this work meanwhile */
    public boolean start(int id, long total, Instant at) {
        return change(id, row -> {
            row.setTotal(total);
            row.setStartedAt(at.toEpochMilli());
        });
    }

    /**
     * Saves the cursor and the counts.
     *
     * @return false if other work replaced this work meanwhile
     */
    public boolean progress(int id, long cursorProject, long cursorIssue, long done, long failed) {
        return change(id, row -> {
            row.setCursorProject(cursorProject);
            row.setCursorIssue(cursorIssue);
            row.setDone(done);
            row.setFailed(failed);
        });
    }

    /**
     * Records that the work failed with an error.
     *
     * @return the number of failures so far
     */
    public int recordFailure(int id) {
        int[] attempts = new int[1];
        change(id, row -> {
            attempts[0] = row.getAttempts() + 1;
            row.setAttempts(attempts[0]);
        });
        return attempts[0];
    }

    /**
     * Marks the work as finished, and deletes finished work except the last run over everything and the last other
     * work. What remains no longer says which issues or people it was about.
     */
    public void finish(int id, Instant at) {
        Transactions.run(
                ao,
                () -> change(id, row -> {
                    row.setFinishedAt(at.toEpochMilli());
                    row.setSubject(NO_SUBJECT);
                    row.setIssueIds(null);
                    row.setUserKeys(null);
                    String operator = row.getKind().equals(EVERYTHING) ? " = ?" : " <> ?";
                    ao.deleteWithSQL(
                            ReindexWorkAo.class,
                            ReindexWorkAo.FINISHED_AT + " > 0 AND " + ReindexWorkAo.ID + " <> ? AND "
                                    + ReindexWorkAo.KIND + operator,
                            id,
                            EVERYTHING);
                }));
    }

    /** Whether any work is waiting or running. */
    public boolean anyUnfinished() {
        return ao.count(ReindexWorkAo.class, Query.select().where(UNFINISHED)) > 0;
    }

    /** All waiting and running work, oldest first. */
    public List<ReindexWork> unfinished() {
        return Stream.of(ao.find(
                        ReindexWorkAo.class, Query.select().where(UNFINISHED).order(ReindexWorkAo.ID + " ASC")))
                .map(ReindexStore::record)
                .toList();
    }

    /** The last finished run over everything, else the last other finished work. */
    public Optional<ReindexWork> lastFinished() {
        List<ReindexWork> finished = Stream.of(ao.find(
                        ReindexWorkAo.class,
                        Query.select().where(ReindexWorkAo.FINISHED_AT + " > 0").order(ReindexWorkAo.ID + " DESC")))
                .map(ReindexStore::record)
                .toList();
        return finished.stream()
                .filter(work -> work.kind().equals(EVERYTHING))
                .findFirst()
                .or(() -> finished.stream().findFirst());
    }

    private boolean change(int id, Consumer<ReindexWorkAo> change) {
        Optional<ReindexWorkAo> row =
                Rows.first(ao.find(ReindexWorkAo.class, Query.select().where(ReindexWorkAo.ID + " = ?", id)));
        row.ifPresent(existing -> {
            change.accept(existing);
            existing.save();
        });
        return row.isPresent();
    }

    private static ReindexWork record(ReindexWorkAo row) {
        List<Long> ids = row.getIssueIds() == null
                ? List.of()
                : Arrays.stream(row.getIssueIds().split(",")).map(Long::valueOf).toList();
        return new ReindexWork(
                row.getID(),
                row.getKind(),
                row.getSubject(),
                ids,
                row.getUserKeys() == null
                        ? List.of()
                        : List.of(row.getUserKeys().split("\n")),
                row.getCursorProject(),
                row.getCursorIssue(),
                row.getDone(),
                row.getTotal(),
                row.getFailed(),
                instant(row.getStartedAt()),
                instant(row.getFinishedAt()));
    }

    private static Optional<Instant> instant(long epochMillis) {
        return epochMillis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(epochMillis));
    }
}
