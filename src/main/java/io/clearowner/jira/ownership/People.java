package io.clearowner.jira.ownership;

/** What the assessment asks about people; each question is asked only when a reason needs it. */
public interface People {

    /** False for a deactivated, deleted or unknown account. */
    boolean active(UserKey user);

    /** False when the person may not see the issue, and for an account that does not exist. */
    boolean canBrowse(UserKey user, IssueFacts issue);
}
