package io.clearowner.sandbox.model.permission;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Objects;

/**
 * Project permissions; for an issue, its security level is checked too
 * (https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/security/PermissionManager.html).
 * Archived projects are in no list of projects, but permissions in them stay, because their issues can be viewed by
 * direct links (https://confluence.atlassian.com/adminjiraserver0821/archiving-a-project-1115658394.html).
 */
public abstract class HostPermissionManager implements PermissionManager {
    private final Grants grants;
    private final ProjectManager projects;

    public HostPermissionManager(Grants grants, ProjectManager projects) {
        this.grants = grants;
        this.projects = projects;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return grants.inProject(permission.permissionKey(), issue.getProjectId(), user)
                && grants.seesLevel(issue.getSecurityLevelId(), user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return grants.inProject(permission.permissionKey(), project.getId(), user);
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, Project project, ApplicationUser user, boolean issueCreation) {
        return hasPermission(permission, project, user);
    }

    @Override
    public boolean hasProjects(ProjectPermissionKey permission, ApplicationUser user) {
        return !getProjects(permission, user).isEmpty();
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permission, ApplicationUser user) {
        return grants.projects(permission.permissionKey(), user).stream()
                .map(projects::getProjectObj)
                .filter(Objects::nonNull)
                .filter(project -> !project.isArchived())
                .toList();
    }
}
