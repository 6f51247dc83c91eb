package io.clearowner.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What was asked of the re-index job and how far it is; one row. */
@Preload
@Table("Reindex")
public interface ReindexAo extends Entity {

    String JOB = "JOB";
    String REQUESTED = "REQUESTED";
    String RUNNING = "RUNNING";
    String FINISHED = "FINISHED";
    String LAST_PROJECT_ID = "LAST_PROJECT_ID";
    String DONE = "DONE";
    String TOTAL = "TOTAL";
    String FAILED = "FAILED";
    String STARTED_AT = "STARTED_AT";
    String FINISHED_AT = "FINISHED_AT";

    /** Always {@code clarity}; unique, so that there is one row. */
    @NotNull
    @Unique
    @StringLength(60)
    String getJob();

    void setJob(String job);

    /** Token of the newest request. */
    @NotNull
    @StringLength(60)
    String getRequested();

    void setRequested(String requested);

    /** Token of the request that the figures below belong to; null before the first run. */
    @StringLength(60)
    String getRunning();

    void setRunning(String running);

    /** Token of the newest request that was worked off; null before the first. */
    @StringLength(60)
    String getFinished();

    void setFinished(String finished);

    /** Every project up to this id is done. */
    long getLastProjectId();

    void setLastProjectId(long lastProjectId);

    /** Issues worked off, the failed among them. */
    long getDone();

    void setDone(long done);

    /** Issues to work off. */
    long getTotal();

    void setTotal(long total);

    /** Issues that Jira could not index. */
    long getFailed();

    void setFailed(long failed);

    /** Milliseconds since the epoch, 0 before the first run. */
    long getStartedAt();

    void setStartedAt(long startedAt);

    /** Milliseconds since the epoch, 0 before the first end. */
    long getFinishedAt();

    void setFinishedAt(long finishedAt);
}
