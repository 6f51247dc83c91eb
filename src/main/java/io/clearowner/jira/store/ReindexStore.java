package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.Query;

/** Keeps the progress of the re-index job where every node sees it. */
public final class ReindexStore {

    private static final String CLARITY = "clarity";

    private final ActiveObjects ao;

    public ReindexStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Empty until the first request. */
    public Optional<ReindexRun> current() {
        return row().map(ReindexStore::record);
    }

    /** Asks for everything to be re-indexed; the job notices a new token even while it works on an older one. */
    public void request(String token) {
        Rows.updateOrCreate(
                () -> row().map(row -> {
                    row.setRequested(token);
                    row.save();
                    return row;
                }),
                () -> ao.create(ReindexAo.class, Map.of(
                        ReindexAo.JOB, CLARITY,
                        ReindexAo.REQUESTED, token)));
    }

    /** Starts to work off the request from the first project. */
    public void start(String token, long total, Instant at) {
        change(row -> {
            row.setRunning(token);
            row.setLastProjectId(0);
            row.setDone(0);
            row.setFailed(0);
            row.setTotal(total);
            row.setStartedAt(at.toEpochMilli());
            row.setFinishedAt(0);
        });
    }

    public void progress(long done, long failed) {
        change(row -> {
            row.setDone(done);
            row.setFailed(failed);
        });
    }

    public void projectDone(long projectId, long done, long failed) {
        change(row -> {
            row.setLastProjectId(projectId);
            row.setDone(done);
            row.setFailed(failed);
        });
    }

    public void finish(String token, Instant at) {
        change(row -> {
            row.setFinished(token);
            row.setFinishedAt(at.toEpochMilli());
        });
    }

    private void change(Consumer<ReindexAo> change) {
        ReindexAo row = row().orElseThrow(() -> new IllegalStateException("No re-index was ever requested"));
        change.accept(row);
        row.save();
    }

    private Optional<ReindexAo> row() {
        return Rows.first(ao.find(ReindexAo.class, Query.select().where(ReindexAo.JOB + " = ?", CLARITY)));
    }

    private static ReindexRun record(ReindexAo row) {
        return new ReindexRun(row.getRequested(), Optional.ofNullable(row.getRunning()),
                Optional.ofNullable(row.getFinished()), row.getLastProjectId(), row.getDone(), row.getTotal(),
                row.getFailed(), instant(row.getStartedAt()), instant(row.getFinishedAt()));
    }

    private static Optional<Instant> instant(long epochMillis) {
        return epochMillis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(epochMillis));
    }
}
