package io.clearowner.jira.platform;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;

/**
 * Checks whether an issue is archived. Jira shows archived issues but neither changes nor indexes them. Call it before
 * each change: Jira is not known to publish an event for archiving.
 */
public final class Archive {

    private Archive() {}

    /** Whether the issue or its project is archived. */
    // Unverified on Jira 11: whether an issue of an archived project says by itself that it is archived.
    public static boolean contains(Issue issue) {
        return issue.isArchived() || contains(issue.getProjectObject());
    }

    /** @param project null counts as not archived */
    public static boolean contains(Project project) {
        return project != null && project.isArchived();
    }
}
