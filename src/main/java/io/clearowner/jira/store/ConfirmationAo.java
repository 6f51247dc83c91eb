package io.clearowner.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One state of a confirmation. Each change adds a row; the newest row per issue and role is current. */
@Preload
@Table("Confirmation")
public interface ConfirmationAo extends Entity {

    String ISSUE_ID = "ISSUE_ID";
    String ROLE_ID = "ROLE_ID";
    String USER_KEY = "USER_KEY";
    String STATE = "STATE";
    String SINCE_AT = "SINCE_AT";
    String CHANGED_BY = "CHANGED_BY";
    String NOTE = "NOTE";
    String PREVIOUS_OWNER = "PREVIOUS_OWNER";
    String IS_CURRENT = "IS_CURRENT";
    String CURRENT_KEY = "CURRENT_KEY";

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    /** {@code product} or {@code delivery}. */
    @NotNull
    @StringLength(20)
    String getRoleId();

    void setRoleId(String roleId);

    /** Jira user key of the owner. */
    @NotNull
    @Indexed
    String getUserKey();

    void setUserKey(String userKey);

    /** A code of {@link io.clearowner.jira.ownership.Confirmation.State}. */
    @NotNull
    @StringLength(20)
    String getState();

    void setState(String state);

    /** Milliseconds since the epoch. */
    @Indexed
    long getSinceAt();

    void setSinceAt(long sinceAt);

    /** Jira user key of the user who caused the state; null if Jira did not say. */
    String getChangedBy();

    void setChangedBy(String changedBy);

    /** The owner's note; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String note);

    /** Jira user key of the previous owner; null for none. */
    String getPreviousOwner();

    void setPreviousOwner(String previousOwner);

    boolean isIsCurrent();

    void setIsCurrent(boolean current);

    /** Issue id and role while the row is current, which keeps out a second current row; changed afterwards. */
    @NotNull
    @Unique
    @StringLength(90)
    String getCurrentKey();

    void setCurrentKey(String currentKey);
}
