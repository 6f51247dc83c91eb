package io.clearowner.jira.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.action.transfer.plan.TransferRights;
import io.clearowner.jira.platform.Access;

/**
 * Jira with the project ABC (id 10000); Admin administers Jira, Lead the project, Reader sees it, Stranger does not.
 */
public final class FakeAccess {

    public final JiraAuthenticationContext authentication = mock();
    public final ProjectManager projects = mock();
    public final Project project = mock();
    private final GlobalPermissionManager globalPermissions = mock();
    private final PermissionManager permissions = mock();
    public final TransferRights transferRights = new TransferRights(globalPermissions, permissions, projects);
    public final Access access = new Access(authentication, globalPermissions, permissions, projects);

    public FakeAccess() {
        lenient().when(project.getId()).thenReturn(10000L);
        lenient().when(project.getKey()).thenReturn("ABC");
        lenient().when(projects.getProjectObjByKey("ABC")).thenReturn(project);
        lenient().when(projects.getProjectObj(10000L)).thenReturn(project);
    }

    /** @param name admin, lead, reader or stranger; null for anonymous */
    public ApplicationUser logIn(String name) {
        ApplicationUser user = name == null ? null : mock(ApplicationUser.class, name);
        lenient().when(authentication.getLoggedInUser()).thenReturn(user);
        if (user != null) {
            lenient().when(user.getKey()).thenReturn("key-of-" + name);
            lenient().when(user.isActive()).thenReturn(true);
            lenient().when(globalPermissions.hasPermission(any(), eq(user))).thenReturn(name.equals("admin"));
            lenient()
                    .when(permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user))
                    .thenReturn(name.equals("lead"));
            lenient()
                    .when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user))
                    .thenReturn(name.equals("lead") || name.equals("reader"));
        }
        return user;
    }
}
