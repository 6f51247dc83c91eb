package io.clearowner.jira.ownership;

import java.util.List;
import java.util.Optional;

/** What the assessment has to know about one issue. Read at most a few times per assessment, so it may be lazy. */
public interface IssueFacts {

    long issueId();

    long projectId();

    String issueTypeId();

    boolean subTask();

    boolean resolved();

    /** When the issue was created, in milliseconds since the epoch. */
    long createdAt();

    /** Whether anything is said about what and why: the description is not blank. */
    boolean described();

    /** Whether anything is said about when: a due date or a fix version. */
    boolean dated();

    /** The owner that the issue itself names. */
    Optional<UserKey> ownOwner(Role role);

    /** The parent of a sub-task; asked only when {@link #subTask()} and an owner is inherited. */
    Optional<IssueFacts> parent();

    /** The epic that the issue is in, or what stands above an epic; empty where Jira has no epics. */
    Optional<IssueFacts> epic();

    /** Ids of the issue's components, in the order in which Jira lists the components of a project. */
    List<Long> componentIds();
}
