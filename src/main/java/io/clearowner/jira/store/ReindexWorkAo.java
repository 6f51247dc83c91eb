package io.clearowner.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One piece of re-indexing that was asked for, and how far it is. */
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

    /** Whose issues: an id, a user's key, a digest of issue ids; {@code -} where the kind says it all. */
    @NotNull
    @StringLength(255)
    String getSubject();

    void setSubject(String subject);

    /** Ids with commas between them, for the kind that names issues; else null. */
    @StringLength(StringLength.UNLIMITED)
    String getIssueIds();

    void setIssueIds(String issueIds);

    /** Jira user keys, one a line, for the kind that names several people; else null. */
    @StringLength(StringLength.UNLIMITED)
    String getUserKeys();

    void setUserKeys(String userKeys);

    /** The project in hand, or that of which the last issue was done; 0 before the first. */
    long getCursorProject();

    void setCursorProject(long cursorProject);

    /** Every issue up to this id is done, within the project where the work goes by projects. */
    long getCursorIssue();

    void setCursorIssue(long cursorIssue);

    /** Issues worked off, the failed among them. */
    long getDone();

    void setDone(long done);

    /** Issues to work off; known once it has started. */
    long getTotal();

    void setTotal(long total);

    /** Issues that Jira could not index. */
    long getFailed();

    void setFailed(long failed);

    /** How often the work broke off with an error. */
    int getAttempts();

    void setAttempts(int attempts);

    /** Milliseconds since the epoch. */
    long getRequestedAt();

    void setRequestedAt(long requestedAt);

    /** Milliseconds since the epoch, 0 while it waits. */
    long getStartedAt();

    void setStartedAt(long startedAt);

    /** Milliseconds since the epoch, 0 until it is finished. */
    @Indexed
    long getFinishedAt();

    void setFinishedAt(long finishedAt);
}
