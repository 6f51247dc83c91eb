package io.clearowner.jira.platform;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ofbiz.core.entity.GenericEntityException;

/** The projects and issues of the site, regardless of permissions. */
public final class SiteIssues {

    private final ProjectManager projects;
    private final IssueManager issues;

    public SiteIssues(ProjectManager projects, IssueManager issues) {
        this.projects = projects;
        this.issues = issues;
    }

    /** Ids of all projects that are not archived, ascending. */
    public List<Long> projectIds() {
        return projects.getProjects().stream()
                .filter(project -> !Archive.contains(project))
                .map(Project::getId)
                .sorted()
                .toList();
    }

    /** Number of issues in the projects. */
    public long count(Collection<Long> projectIds) {
        return projectIds.stream().mapToLong(issues::getIssueCountForProject).sum();
    }

    /** Ids of the issues in a project, read from the database. */
    public SortedSet<Long> ofProject(long projectId) {
        try {
            return new TreeSet<>(issues.getIssueIdsForProject(projectId));
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Cannot read the issues of project " + projectId, e);
        }
    }
}
