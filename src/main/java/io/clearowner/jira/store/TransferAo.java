package io.clearowner.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A transfer: its plan, its state, and how far it is. */
@Preload
@Table("Transfer")
public interface TransferAo extends Entity {

    String ID = "ID";
    String TOKEN = "TOKEN";
    String PLAN_TEXT = "PLAN_TEXT";
    String STARTED_BY = "STARTED_BY";
    String STARTED_AT = "STARTED_AT";
    String FINISHED_AT = "FINISHED_AT";
    String STATE = "STATE";
    String FENCE = "FENCE";
    String CURSOR_ISSUE = "CURSOR_ISSUE";
    String DONE = "DONE";
    String TOTAL = "TOTAL";
    String SKIPPED = "SKIPPED";
    String EXPECTED = "EXPECTED";
    String PROBLEM = "PROBLEM";
    String UNDONE_BY = "UNDONE_BY";
    String ORIGIN = "ORIGIN";

    /** That of the preview it was started from, so that a preview starts at most one transfer. */
    @NotNull
    @Unique
    @StringLength(60)
    String getToken();

    void setToken(String token);

    /** The plan as text. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getPlanText();

    void setPlanText(String planText);

    /** Jira user key. */
    @NotNull
    String getStartedBy();

    void setStartedBy(String startedBy);

    /** Milliseconds since the epoch. */
    long getStartedAt();

    void setStartedAt(long startedAt);

    /** Milliseconds since the epoch, 0 until finished or cancelled; of an undo, when it finished. */
    long getFinishedAt();

    void setFinishedAt(long finishedAt);

    /** A code of {@link TransferState}. */
    @NotNull
    @StringLength(20)
    String getState();

    void setState(String state);

    /** Grows each time a node takes the transfer over; a node with a smaller number must not change anything. */
    long getFence();

    void setFence(long fence);

    /** All issues up to this id are done. */
    long getCursorIssue();

    void setCursorIssue(long cursorIssue);

    /** Issues done so far; of an undo, roles. */
    long getDone();

    void setDone(long done);

    /** Issues in scope; -1 before the start. Of an undo, roles. */
    long getTotal();

    void setTotal(long total);

    /** Numbers of skipped roles by reason, and of those that had their owner already, as text; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getSkipped();

    void setSkipped(String skipped);

    /** Number of roles that the preview said would change. */
    long getExpected();

    void setExpected(long expected);

    /** Why it stopped, as an i18n key or in Jira's words; null if it did not. */
    @StringLength(StringLength.UNLIMITED)
    String getProblem();

    void setProblem(String problem);

    /** Jira user key of whoever undoes or undid it; null if nobody did. */
    String getUndoneBy();

    void setUndoneBy(String undoneBy);

    /** {@code edit} for changes made by hand, which no job carries out; null for a transfer. */
    @StringLength(20)
    String getOrigin();

    void setOrigin(String origin);
}
