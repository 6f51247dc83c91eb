package com.atlassian.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [V11] hasPermission(ProjectPermissionKey, Issue, ApplicationUser); [S11], [K11]
 * hasPermission(ProjectPermissionKey, Project, ApplicationUser) on 11; [J6]
 * Confidence: high for the ProjectPermissionKey members
 */
public interface PermissionManager {
    boolean hasPermission(ProjectPermissionKey permissionKey, Issue issue, ApplicationUser user); // 11: S11 K11

    boolean hasPermission(ProjectPermissionKey permissionKey, Project project, ApplicationUser user); // 11: S11 K11

    boolean hasPermission(
            ProjectPermissionKey permissionKey, Project project, ApplicationUser user, boolean issueCreation);

    boolean hasProjects(ProjectPermissionKey permissionKey, ApplicationUser user);

    Collection<Project> getProjects(ProjectPermissionKey permissionKey, ApplicationUser user);
}
