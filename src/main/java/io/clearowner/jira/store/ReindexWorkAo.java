package io.clearowner.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A request to re-index issues, and its progress. */
@Preload
@Table("ReindexWork")
public interface ReindexWorkAo extends Entity {

    String ID = "ID";
    String KIND = "KIND";
    String SUBJECT = "SUBJECT";
    String ISSUE_IDS = "ISSUE_IDS";
    String USER_KEYS = "USER_KEYS";
    String CURSOR_PROJECT = "CURSOR_PROJECT";
    String CURSOR_ISSUE = "CURSOR_ISSUE";
    String DONE = "DONE";
    String TOTAL = "TOTAL";
    String FAILED = "FAILED";
    String ATTEMPTS = "ATTEMPTS";
    String REQUESTED_AT = "REQUESTED_AT";
    String STARTED_AT = "STARTED_AT";
    String FINISHED_AT = "FINISHED_AT";

    /** {@code everything}, {@code project}, {@code owner} and so on. */
    @NotNull
    @StringLength(30)
    String getKind();

    void setKind(String kind);

    /** What the kind refers to: an id, a user key, a digest of issue ids; {@code -} if the kind needs nothing. */
    @NotNull
    @StringLength(255)
    String getSubject();

    void setSubject(String subject);

    /** Comma-separated issue ids for the kind that lists issues, else null. */
    @StringLength(StringLength.UNLIMITED)
    String getIssueIds();

    void setIssueIds(String issueIds);

    /** Jira user keys, one per line, for the kind that lists users; otherwise null. */
    @StringLength(StringLength.UNLIMITED)
    String getUserKeys();

    void setUserKeys(String userKeys);

    /** The current project, or the project of the last issue that was done; 0 before the first. */
    long getCursorProject();

    void setCursorProject(long cursorProject);

    /** All issues up to this id are done, within the current project if the work goes project by project. */
    long getCursorIssue();

    void setCursorIssue(long cursorIssue);

    /** Number of issues processed, failed ones included. */
    long getDone();

    void setDone(long done);

    /** Number of issues to process; set at the start. */
    long getTotal();

    void setTotal(long total);

    /** Number of issues that Jira could not index. */
    long getFailed();

    void setFailed(long failed);

    /** Number of times the work failed with an error. */
    int getAttempts();

    void setAttempts(int attempts);

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
}
