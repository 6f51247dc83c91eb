package io.clearowner.sandbox.model.permission;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/**
 * Project roles, from memory
 * (https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/security/roles/ProjectRoleManager.html).
 */
public abstract class HostProjectRoleManager implements ProjectRoleManager {
    private final ProjectRoles roles;

    public HostProjectRoleManager(ProjectRoles roles) {
        this.roles = roles;
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return List.copyOf(roles.all());
    }

    @Override
    public ProjectRole getProjectRole(Long id) {
        return roles.byId(id).orElse(null);
    }

    @Override
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project) {
        return roles.has(user, projectRole.getId(), project.getId());
    }
}
