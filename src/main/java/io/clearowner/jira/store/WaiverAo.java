package io.clearowner.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A waiver. Kept for the history after it was withdrawn or has expired. */
@Preload
@Table("Waiver")
public interface WaiverAo extends Entity {

    String ISSUE_ID = "ISSUE_ID";
    String ROLE_ID = "ROLE_ID";
    String UNTIL_DAY = "UNTIL_DAY";
    String REASON = "REASON";
    String GIVEN_BY = "GIVEN_BY";
    String GIVEN_AT = "GIVEN_AT";
    String ENDED_BY = "ENDED_BY";
    String ENDED_AT = "ENDED_AT";
    String OPEN_KEY = "OPEN_KEY";

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    /** {@code product} or {@code delivery}. */
    @NotNull
    @StringLength(20)
    String getRoleId();

    void setRoleId(String roleId);

    /** The last day of the waiver, in days since 1970-01-01. */
    @Indexed
    long getUntilDay();

    void setUntilDay(long untilDay);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    /** Jira user key. */
    @NotNull
    String getGivenBy();

    void setGivenBy(String givenBy);

    /** Milliseconds since the epoch. */
    long getGivenAt();

    void setGivenAt(long givenAt);

    /** Jira user key of the user who withdrew or replaced it; null while open. */
    String getEndedBy();

    void setEndedBy(String endedBy);

    /** Milliseconds since the epoch, 0 while open. */
    long getEndedAt();

    void setEndedAt(long endedAt);

    /**
     * Issue id and role while the waiver is open, which keeps out a second open one. Changed when it ends, not set to
     * null, because SQL Server allows only one null in a unique column.
     */
    @NotNull
    @Unique
    @StringLength(90)
    String getOpenKey();

    void setOpenKey(String openKey);
}
