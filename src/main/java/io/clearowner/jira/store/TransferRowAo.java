package io.clearowner.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a transfer did, or is about to do, to one role of an issue or an area. */
@Preload
@Table("TransferRow")
public interface TransferRowAo extends Entity {

    String ID = "ID";
    String TRANSFER_ID = "TRANSFER_ID";
    String SUBJECT = "SUBJECT";
    String ISSUE_ID = "ISSUE_ID";
    String ROLE_ID = "ROLE_ID";
    String FROM_OWNER = "FROM_OWNER";
    String TO_OWNER = "TO_OWNER";
    String STATE = "STATE";
    String CHANGED_AT = "CHANGED_AT";
    String CHANGE_GROUP = "CHANGE_GROUP";
    String ANSWER = "ANSWER";
    String MESSAGE = "MESSAGE";
    String ROW_KEY = "ROW_KEY";

    @Indexed
    int getTransferId();

    void setTransferId(int transferId);

    /** {@code issue:ID}, {@code project:ID} or {@code component:ID}. */
    @NotNull
    @StringLength(60)
    String getSubject();

    void setSubject(String subject);

    /** The id of the issue; 0 for an area. */
    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    /** {@code product} or {@code delivery}. */
    @NotNull
    @StringLength(20)
    String getRoleId();

    void setRoleId(String roleId);

    /** Jira user key of the owner before; null for none. */
    String getFromOwner();

    void setFromOwner(String fromOwner);

    /** Jira user key of the new owner; null for none. */
    String getToOwner();

    void setToOwner(String toOwner);

    /** A code of {@link TransferRow.State}. */
    @NotNull
    @StringLength(20)
    String getState();

    void setState(String state);

    /** When the intent was written, in milliseconds since the epoch. */
    long getChangedAt();

    void setChangedAt(long changedAt);

    /** The id of the change in the issue's history; 0 if unknown. */
    long getChangeGroup();

    void setChangeGroup(long changeGroup);

    /** The confirmation before, as text; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getAnswer();

    void setAnswer(String answer);

    /** Why it failed or was left alone, as an i18n key or in Jira's words; null otherwise. */
    @StringLength(StringLength.UNLIMITED)
    String getMessage();

    void setMessage(String message);

    /** Transfer, subject and role in one column: Active Objects cannot make several columns unique together. */
    @NotNull
    @Unique
    @StringLength(120)
    String getRowKey();

    void setRowKey(String rowKey);
}
