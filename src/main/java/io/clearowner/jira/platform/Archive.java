package io.clearowner.jira.platform;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;

/**
 * Tells what is archived: Jira shows it, but neither changes nor indexes it. Asked whenever something is about to be
 * done, since no event of Jira is known to announce it.
 */
public final class Archive {

    private Archive() {}

    /** Whether the issue or its project is archived. */
    // Unverified on Jira 11: whether an issue of an archived project says by itself that it is archived.
    public static boolean contains(Issue issue) {
        return issue.isArchived() || contains(issue.getProjectObject());
    }

    /** @param project null for none, which is not archived */
    public static boolean contains(Project project) {
        return project != null && project.isArchived();
    }
}
