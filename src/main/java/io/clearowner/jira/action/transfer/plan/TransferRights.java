package io.clearowner.jira.action.transfer.plan;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.UserKeys;
import java.util.Optional;

/**
 * Who may run which plan: administrators of Jira any; administrators of a project those within it; everybody those that
 * hand what they own themselves to one person, who is asked to confirm.
 */
public final class TransferRights {

    private final GlobalPermissionManager globalPermissions;
    private final PermissionManager permissions;
    private final ProjectManager projects;

    public TransferRights(
            GlobalPermissionManager globalPermissions, PermissionManager permissions, ProjectManager projects) {
        this.globalPermissions = globalPermissions;
        this.permissions = permissions;
        this.projects = projects;
    }

    /** @throws Refusal unless the user may run the plan */
    public void require(ApplicationUser user, TransferPlan plan) {
        if (!allowed(user, plan)) {
            throw Refusal.because(Kind.FORBIDDEN, "user", "clear-owner.rest.transfer.not-allowed");
        }
    }

    /** Whether the user is active and may run the plan. */
    public boolean allowed(ApplicationUser user, TransferPlan plan) {
        return user.isActive() && (administers(user) || administersProject(user, plan) || handsOverOwn(user, plan));
    }

    public boolean administers(ApplicationUser user) {
        return globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    /** Whether the plan stays within a project that the user administers. */
    public boolean administersProject(ApplicationUser user, TransferPlan plan) {
        if (plan.projectId().isEmpty()) {
            return false;
        }
        Project project = projects.getProjectObj(plan.projectId().getAsLong());
        return project != null && permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
    }

    private static boolean handsOverOwn(ApplicationUser user, TransferPlan plan) {
        Optional<UserKey> self = Optional.of(UserKeys.of(user));
        return plan.owner().equals(self)
                && !plan.areas()
                && plan.asking() == Asking.YES
                && plan.sources().keySet().stream()
                                .map(plan::onlyPerson)
                                .distinct()
                                .count()
                        == 1
                && java.util.Arrays.stream(Role.values()).filter(plan::concerns).allMatch(role -> plan.onlyPerson(role)
                        .isPresent());
    }
}
