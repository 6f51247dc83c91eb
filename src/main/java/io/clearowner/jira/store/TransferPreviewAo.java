package io.clearowner.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A preview of a transfer: its plan, its findings, and how far it is. */
@Preload
@Table("TransferPreview")
public interface TransferPreviewAo extends Entity {

    String ID = "ID";
    String TOKEN = "TOKEN";
    String PLAN_TEXT = "PLAN_TEXT";
    String REQUESTED_BY = "REQUESTED_BY";
    String REQUESTED_AT = "REQUESTED_AT";
    String FINISHED_AT = "FINISHED_AT";
    String CURSOR_ISSUE = "CURSOR_ISSUE";
    String DONE = "DONE";
    String TOTAL = "TOTAL";
    String FINDINGS = "FINDINGS";
    String PROBLEM = "PROBLEM";

    /** Identifies the preview to its requester; cannot be guessed. */
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
    String getRequestedBy();

    void setRequestedBy(String requestedBy);

    /** Milliseconds since the epoch. */
    long getRequestedAt();

    void setRequestedAt(long requestedAt);

    /** Milliseconds since the epoch, 0 until finished. */
    long getFinishedAt();

    void setFinishedAt(long finishedAt);

    /** All issues up to this id are done. */
    long getCursorIssue();

    void setCursorIssue(long cursorIssue);

    /** Issues looked at so far. */
    long getDone();

    void setDone(long done);

    /** Issues in scope; -1 before the start. */
    long getTotal();

    void setTotal(long total);

    /** Findings so far, as text; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getFindings();

    void setFindings(String findings);

    /** Why it ended early, in the requester's language; null if it did not. */
    @StringLength(StringLength.UNLIMITED)
    String getProblem();

    void setProblem(String problem);
}
