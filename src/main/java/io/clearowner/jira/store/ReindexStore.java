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
 * The queue of re-indexing work, where every node sees it. Work that is waiting is not added twice; what has started
 * does not count as waiting, since it may have passed the issue by that has just changed.
 */
public final class ReindexStore {

    /** The kind of work that covers all other work. */
    public static final String EVERYTHING = "everything";

    private static final String NO_SUBJECT = "-";
    private static final String UNFINISHED = ReindexWorkAo.FINISHED_AT + " = 0";
    private static final String WAITING = ReindexWorkAo.STARTED_AT + " = 0 AND " + UNFINISHED;

    private final ActiveObjects ao;

    public ReindexStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Asks for everything: takes the place of all that waits, and of an older request for everything under way. */
    public void addEverything(Instant at) {
        if (waits(EVERYTHING, NO_SUBJECT)) {
            return;
        }
        ReindexWorkAo row = create(EVERYTHING, NO_SUBJECT, List.of(), List.of(), at);
        ao.deleteWithSQL(
                ReindexWorkAo.class,
                UNFINISHED + " AND " + ReindexWorkAo.ID + " < ? AND (" + ReindexWorkAo.STARTED_AT + " = 0 OR "
                        + ReindexWorkAo.KIND + " = ?)",
                row.getID(),
                EVERYTHING);
    }

    /**
     * Asks for some issues, unless the same or everything waits already.
     *
     * @param issueIds where the kind names issues; then the subject must tell one such list from another
     */
    public void add(String kind, String subject, List<Long> issueIds, Instant at) {
        add(kind, subject, issueIds, List.of(), at);
    }

    /** As {@link #add}, where the kind names people; the subject must tell one such list from another. */
    public void addPeople(String kind, String subject, List<String> userKeys, Instant at) {
        add(kind, subject, List.of(), userKeys, at);
    }

    private void add(String kind, String subject, List<Long> issueIds, List<String> userKeys, Instant at) {
        if (!waits(kind, subject) && !waits(EVERYTHING, NO_SUBJECT)) {
            create(kind, subject, issueIds, userKeys, at);
        }
    }

    private boolean waits(String kind, String subject) {
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
        for (String zero : List.of(
                ReindexWorkAo.CURSOR_PROJECT,
                ReindexWorkAo.CURSOR_ISSUE,
                ReindexWorkAo.DONE,
                ReindexWorkAo.TOTAL,
                ReindexWorkAo.FAILED,
                ReindexWorkAo.STARTED_AT,
                ReindexWorkAo.FINISHED_AT)) {
            columns.put(zero, 0L);
        }
        columns.put(ReindexWorkAo.ATTEMPTS, 0);
        return ao.create(ReindexWorkAo.class, columns);
    }

    /** The oldest work to do; everything comes last, so that a small change is not held up by a long walk. */
    public Optional<ReindexWork> next() {
        return oldest(" <> ?").or(() -> oldest(" = ?")).map(ReindexStore::record);
    }

    /** Whether there is work to do that goes before everything. */
    public boolean smallWorkWaits() {
        return ao.count(
                        ReindexWorkAo.class,
                        Query.select().where(UNFINISHED + " AND " + ReindexWorkAo.KIND + " <> ?", EVERYTHING))
                > 0;
    }

    private Optional<ReindexWorkAo> oldest(String everything) {
        return Rows.first(ao.find(
                ReindexWorkAo.class,
                Query.select()
                        .where(UNFINISHED + " AND " + ReindexWorkAo.KIND + everything, EVERYTHING)
                        .order(ReindexWorkAo.ID + " ASC")
                        .limit(1)));
    }

    /** False if the work was replaced by other work meanwhile. */
    public boolean start(int id, long total, Instant at) {
        return change(id, row -> {
            row.setTotal(total);
            row.setStartedAt(at.toEpochMilli());
        });
    }

    /** Keeps where to go on; false if the work was replaced by other work meanwhile. */
    public boolean progress(int id, long cursorProject, long cursorIssue, long done, long failed) {
        return change(id, row -> {
            row.setCursorProject(cursorProject);
            row.setCursorIssue(cursorIssue);
            row.setDone(done);
            row.setFailed(failed);
        });
    }

    /** Notes that the work broke off with an error; how often it has by now. */
    public int recordFailure(int id) {
        int[] attempts = new int[1];
        change(id, row -> {
            attempts[0] = row.getAttempts() + 1;
            row.setAttempts(attempts[0]);
        });
        return attempts[0];
    }

    /** Ends the work, and forgets what ended before: all but the last of everything, and the last of the rest. */
    public void finish(int id, Instant at) {
        change(id, row -> {
            row.setFinishedAt(at.toEpochMilli());
            String alike = row.getKind().equals(EVERYTHING) ? " = ?" : " <> ?";
            ao.deleteWithSQL(
                    ReindexWorkAo.class,
                    ReindexWorkAo.FINISHED_AT + " > 0 AND " + ReindexWorkAo.ID + " <> ? AND " + ReindexWorkAo.KIND
                            + alike,
                    id,
                    EVERYTHING);
        });
    }

    /** Whether anything waits or is under way. */
    public boolean anyUnfinished() {
        return ao.count(ReindexWorkAo.class, Query.select().where(UNFINISHED)) > 0;
    }

    /** All that waits or is under way, oldest first. */
    public List<ReindexWork> unfinished() {
        return Stream.of(ao.find(
                        ReindexWorkAo.class, Query.select().where(UNFINISHED).order(ReindexWorkAo.ID + " ASC")))
                .map(ReindexStore::record)
                .toList();
    }

    /** The last run over everything; if there was none, the last of the rest. */
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
        row.ifPresent(found -> {
            change.accept(found);
            found.save();
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
