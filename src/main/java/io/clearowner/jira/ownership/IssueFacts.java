package io.clearowner.jira.ownership;

import java.util.Optional;

/** What the assessment has to know about one issue. Read at most a few times per assessment, so it may be lazy. */
public interface IssueFacts {

    long issueId();

    String issueTypeId();

    boolean subTask();

    boolean resolved();

    /** The owner that the issue itself names. */
    Optional<UserKey> ownOwner(Role role);

    /** The parent of a sub-task; asked only when {@link #subTask()} and an owner is inherited. */
    Optional<IssueFacts> parent();
}
