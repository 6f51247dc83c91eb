package io.clearowner.jira.assessment.policy;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Projects that have something in common.
 *
 * @param everywhere whether that is true of most projects; a few with a policy of their own may differ
 * @param ids if not everywhere, the only projects
 */
public record ProjectChoice(boolean everywhere, SortedSet<Long> ids) {

    static final ProjectChoice EVERYWHERE = new ProjectChoice(true, new TreeSet<>());

    static ProjectChoice in(Collection<Long> ids) {
        return new ProjectChoice(false, new TreeSet<>(ids));
    }

    public boolean nowhere() {
        return !everywhere && ids.isEmpty();
    }

    public boolean contains(long projectId) {
        return everywhere || ids.contains(projectId);
    }
}
