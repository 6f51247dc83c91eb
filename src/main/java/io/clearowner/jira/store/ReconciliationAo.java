package io.clearowner.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One run through all issues that compares the index with a new assessment. */
@Preload
@Table("Reconciliation")
public interface ReconciliationAo extends Entity {

    String ID = "ID";
    String REQUESTED_BY = "REQUESTED_BY";
    String REQUESTED_AT = "REQUESTED_AT";
    String STARTED_AT = "STARTED_AT";
    String FINISHED_AT = "FINISHED_AT";
    String CURSOR_PROJECT = "CURSOR_PROJECT";
    String LOOKED_AT = "LOOKED_AT";
    String TOTAL = "TOTAL";
    String REPAIRED = "REPAIRED";
    String FAILED = "FAILED";

    /** Key of the user who requested the run; {@code -} for the nightly one. */
    @NotNull
    @StringLength(255)
    String getRequestedBy();

    void setRequestedBy(String requestedBy);

    /** Milliseconds since the epoch. */
    long getRequestedAt();

    void setRequestedAt(long requestedAt);

    /** Milliseconds since the epoch, 0 until started. */
    long getStartedAt();

    void setStartedAt(long startedAt);

    /** Milliseconds since the epoch, 0 until finished. */
    @Indexed
    long getFinishedAt();

    void setFinishedAt(long finishedAt);

    /** All projects up to this id are done. */
    long getCursorProject();

    void setCursorProject(long cursorProject);

    /** Number of issues compared so far. */
    long getLookedAt();

    void setLookedAt(long lookedAt);

    /** Number of issues to compare, counted at the start. */
    long getTotal();

    void setTotal(long total);

    /** Number of issues whose code in the index was wrong and was corrected. */
    long getRepaired();

    void setRepaired(long repaired);

    /** Number of issues whose code was wrong and that Jira could not index. */
    long getFailed();

    void setFailed(long failed);
}
