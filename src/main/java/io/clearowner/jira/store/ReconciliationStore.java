package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Stores reconciliations: at most one unfinished run, and the last finished ones. */
public final class ReconciliationStore {

    /** Maximum number of finished runs to keep. */
    public static final int MAX_FINISHED = 30;

    private static final String NIGHTLY = "-";

    private final ActiveObjects ao;

    public ReconciliationStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The waiting or running reconciliation. */
    public Optional<ReconciliationRun> current() {
        return Rows.first(ao.find(
                        ReconciliationAo.class,
                        Query.select()
                                .where(ReconciliationAo.FINISHED_AT + " = 0")
                                .order(ReconciliationAo.ID + " ASC")
                                .limit(1)))
                .map(ReconciliationStore::record);
    }

    /** Newest first. */
    public List<ReconciliationRun> finished() {
        return Stream.of(ao.find(
                        ReconciliationAo.class,
                        Query.select()
                                .where(ReconciliationAo.FINISHED_AT + " > 0")
                                .order(ReconciliationAo.ID + " DESC")
                                .limit(MAX_FINISHED)))
                .map(ReconciliationStore::record)
                .toList();
    }

    /** When the newest run was requested, finished or not. */
    public Optional<Instant> lastRequested() {
        return Rows.first(ao.find(
                        ReconciliationAo.class,
                        Query.select().order(ReconciliationAo.ID + " DESC").limit(1)))
                .map(row -> Instant.ofEpochMilli(row.getRequestedAt()));
    }

    /**
     * Requests a run, unless one is waiting or running.
     *
     * @param by empty for the nightly run
     */
    public void request(Optional<UserKey> by, Instant at) {
        if (current().isEmpty()) {
            ao.create(
                    ReconciliationAo.class,
                    Map.of(
                            ReconciliationAo.REQUESTED_BY,
                                    by.map(UserKey::value).orElse(NIGHTLY),
                            ReconciliationAo.REQUESTED_AT, at.toEpochMilli(),
                            ReconciliationAo.STARTED_AT, 0L,
                            ReconciliationAo.FINISHED_AT, 0L,
                            ReconciliationAo.CURSOR_PROJECT, 0L,
                            ReconciliationAo.LOOKED_AT, 0L,
                            ReconciliationAo.TOTAL, 0L,
                            ReconciliationAo.REPAIRED, 0L,
                            ReconciliationAo.FAILED, 0L));
        }
    }

    public void start(int id, long total, Instant at) {
        change(id, row -> {
            row.setTotal(total);
            row.setStartedAt(at.toEpochMilli());
        });
    }

    public void projectDone(int id, long projectId, long compared, long repaired, long failed) {
        change(id, row -> {
            row.setCursorProject(projectId);
            row.setLookedAt(compared);
            row.setRepaired(repaired);
            row.setFailed(failed);
        });
    }

    /** Marks the run as finished, and deletes all but the last {@link #MAX_FINISHED} finished runs. */
    public void finish(int id, Instant at) {
        change(id, row -> row.setFinishedAt(at.toEpochMilli()));
        List<ReconciliationRun> finished = finished();
        if (finished.size() == MAX_FINISHED) {
            ao.deleteWithSQL(
                    ReconciliationAo.class,
                    ReconciliationAo.FINISHED_AT + " > 0 AND " + ReconciliationAo.ID + " < ?",
                    finished.get(MAX_FINISHED - 1).id());
        }
    }

    private void change(int id, Consumer<ReconciliationAo> change) {
        ReconciliationAo row = Rows.first(
                        ao.find(ReconciliationAo.class, Query.select().where(ReconciliationAo.ID + " = ?", id)))
                .orElseThrow(() -> new IllegalStateException("There is no reconciliation " + id));
        change.accept(row);
        row.save();
    }

    private static ReconciliationRun record(ReconciliationAo row) {
        Optional<UserKey> by = row.getRequestedBy().equals(NIGHTLY)
                ? Optional.empty()
                : Optional.of(new UserKey(row.getRequestedBy()));
        return new ReconciliationRun(
                row.getID(),
                by,
                Instant.ofEpochMilli(row.getRequestedAt()),
                instant(row.getStartedAt()),
                instant(row.getFinishedAt()),
                row.getCursorProject(),
                row.getLookedAt(),
                row.getTotal(),
                row.getRepaired(),
                row.getFailed());
    }

    private static Optional<Instant> instant(long epochMillis) {
        return epochMillis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(epochMillis));
    }
}
