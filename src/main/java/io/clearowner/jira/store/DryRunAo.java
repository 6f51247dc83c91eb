package io.clearowner.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A dry run of a policy: its findings, and how far it is. */
@Preload
@Table("DryRun")
public interface DryRunAo extends Entity {

    String ID = "ID";
    String TOKEN = "TOKEN";
    String SCOPE = "SCOPE";
    String SETTINGS = "SETTINGS";
    String REQUESTED_BY = "REQUESTED_BY";
    String REQUESTED_AT = "REQUESTED_AT";
    String FINISHED_AT = "FINISHED_AT";
    String CURSOR_PROJECT = "CURSOR_PROJECT";
    String DONE = "DONE";
    String TOTAL = "TOTAL";
    String FINDINGS = "FINDINGS";

    /** Identifies the run to its requester; cannot be guessed. */
    @NotNull
    @Unique
    @StringLength(60)
    String getToken();

    void setToken(String token);

    /** {@code global} or {@code project:ID}. */
    @NotNull
    @StringLength(60)
    String getScope();

    void setScope(String scope);

    /** Settings in the format of {@link PolicyText}; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getSettings();

    void setSettings(String settings);

    /** Jira user key; only issues that this user can see are counted. */
    @NotNull
    String getRequestedBy();

    void setRequestedBy(String requestedBy);

    /** Milliseconds since the epoch. */
    long getRequestedAt();

    void setRequestedAt(long requestedAt);

    /** Milliseconds since the epoch, 0 until finished. */
    long getFinishedAt();

    void setFinishedAt(long finishedAt);

    /** All projects up to this id are done. */
    long getCursorProject();

    void setCursorProject(long cursorProject);

    /** Issues assessed so far, for progress only. */
    long getDone();

    void setDone(long done);

    /** Issues to assess, for progress only; 0 before the start. */
    long getTotal();

    void setTotal(long total);

    /** Findings so far, as text; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getFindings();

    void setFindings(String findings);
}
