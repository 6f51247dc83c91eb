package io.clearowner.jira.ownership;

import java.util.List;
import java.util.Optional;

/**
 * The facts about one issue that the assessment uses. Each is read at most a few times per assessment, so it may be
 * lazy.
 */
public interface IssueFacts {

    long issueId();

    long projectId();

    /** Whether our fields apply to such issues. Where they do not, nothing is assessed. */
    default boolean fieldsApply() {
        return true;
    }

    String issueTypeId();

    boolean subTask();

    boolean resolved();

    /** Creation time in milliseconds since the epoch. */
    long createdAt();

    /** Whether the issue says what and why: its description is not blank. */
    boolean described();

    /** Whether the issue says when: it has a due date or a fix version. */
    boolean dated();

    /** The owner that the issue itself names. */
    Optional<UserKey> ownOwner(Role role);

    /** The parent of a sub-task; called only if {@link #subTask()}, to inherit an owner. */
    Optional<IssueFacts> parent();

    /** The epic of the issue, or the parent of an epic; empty if Jira has no epics. */
    Optional<IssueFacts> epic();

    /** Ids of the issue's components, in Jira's order of a project's components. */
    List<Long> componentIds();

    /** The user in a field of the issue; empty if the field is empty, is gone, or does not apply to the issue. */
    Optional<UserKey> userIn(MappedField field);

    /** The lead of one of the issue's components. */
    Optional<UserKey> componentLead(long componentId);

    /** The lead of the issue's project. */
    Optional<UserKey> projectLead();
}
