package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] constructor parameter on 11.3; [J6]
 * Confidence: high for the members shown
 */
public interface ProjectRoleManager {
    Collection<ProjectRole> getProjectRoles(); // 8-9: G8 I8

    ProjectRole getProjectRole(Long id); // 8-9: M9 I8

    boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project); // 8-9: M9
}
