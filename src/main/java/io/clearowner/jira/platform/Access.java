package io.clearowner.jira.platform;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.platform.Refusal.Kind;
import java.util.Optional;

/**
 * Checks the permissions of the current user. A refusal does not tell whether a project is hidden or does not exist.
 */
public final class Access {

    private final JiraAuthenticationContext authentication;
    private final GlobalPermissionManager globalPermissions;
    private final PermissionManager permissions;
    private final ProjectManager projects;

    public Access(
            JiraAuthenticationContext authentication,
            GlobalPermissionManager globalPermissions,
            PermissionManager permissions,
            ProjectManager projects) {
        this.authentication = authentication;
        this.globalPermissions = globalPermissions;
        this.permissions = permissions;
        this.projects = projects;
    }

    /** The current user; null if anonymous. */
    public ApplicationUser viewer() {
        return authentication.getLoggedInUser();
    }

    /** @throws Refusal if anonymous */
    public ApplicationUser user() {
        return requireLoggedIn(viewer());
    }

    /**
     * Requires a logged-in user.
     *
     * @param user null if anonymous
     * @return the same user
     * @throws Refusal if anonymous
     */
    public static ApplicationUser requireLoggedIn(ApplicationUser user) {
        if (user == null) {
            throw Refusal.because(Kind.NOT_LOGGED_IN, "user", "clear-owner.rest.not-logged-in");
        }
        return user;
    }

    /** @throws Refusal unless the current user is a Jira administrator */
    public ApplicationUser administrator() {
        ApplicationUser user = user();
        if (!administers(user)) {
            throw Refusal.because(Kind.FORBIDDEN, "user", "clear-owner.rest.not-admin");
        }
        return user;
    }

    /** Whether the current user is a Jira administrator. */
    public boolean mayAdminister() {
        ApplicationUser viewer = viewer();
        return viewer != null && administers(viewer);
    }

    /** @throws Refusal if the project is hidden or does not exist */
    public Project visibleProject(String key) {
        return projectIfVisible(key)
                .orElseThrow(() -> Refusal.because(
                        Kind.NOT_FOUND, "project", "clear-owner.rest.project.not-found", Shown.of(key)));
    }

    /** As {@link #visibleProject}; empty if it is absent or hidden. */
    public Optional<Project> projectIfVisible(String key) {
        if (!TextLimits.storable(key)) {
            return Optional.empty();
        }
        ApplicationUser viewer = viewer();
        return Optional.ofNullable(projects.getProjectObjByKey(key)).filter(project -> sees(project, viewer));
    }

    /** @throws Refusal if the project is hidden or does not exist, or the user does not administer it */
    public Project administeredProject(String key) {
        ApplicationUser user = user();
        Project project = visibleProject(key);
        if (!administers(project, user)) {
            throw Refusal.because(Kind.FORBIDDEN, "user", "clear-owner.rest.not-project-admin", key);
        }
        return project;
    }

    private boolean sees(Project project, ApplicationUser viewer) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, viewer)
                || viewer != null && administers(project, viewer);
    }

    private boolean administers(Project project, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user) || administers(user);
    }

    private boolean administers(ApplicationUser user) {
        return globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }
}
