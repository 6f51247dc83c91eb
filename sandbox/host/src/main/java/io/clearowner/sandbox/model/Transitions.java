package io.clearowner.sandbox.model;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Which transitions a user may make with an issue now. A service of the host. */
public final class Transitions {
    private final Model model;

    Transitions(Model model) {
        this.model = model;
    }

    public List<Workflow.Transition> of(Issue issue, ApplicationUser user) {
        PermissionManager permissions = model.service(PermissionManager.class);
        return permissions.hasPermission(ProjectPermissions.TRANSITION_ISSUES, issue, user)
                ? Workflow.from(issue.getStatusId()).stream()
                        .filter(transition -> permissions.hasPermission(transition.permission(), issue, user))
                        .toList()
                : List.of();
    }
}
