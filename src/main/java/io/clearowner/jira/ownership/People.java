package io.clearowner.jira.ownership;

/** Answers questions about users; called only when a reason needs the answer. */
public interface People {

    /** False for a deactivated, deleted or unknown account. */
    boolean active(UserKey user);

    /** False if the user cannot browse the issue or does not exist. */
    boolean canBrowse(UserKey user, IssueFacts issue);
}
