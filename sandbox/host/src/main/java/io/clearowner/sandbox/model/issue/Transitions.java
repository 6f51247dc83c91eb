package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** The transitions of an issue that permissions and conditions open to a user. A service of the host. */
public final class Transitions {
    private final Stores stores;

    public Transitions(Stores stores) {
        this.stores = stores;
    }

    public List<Workflow.Transition> of(Issue issue, ApplicationUser user) {
        PermissionManager permissions = stores.service(PermissionManager.class);
        return !issue.isArchived() && permissions.hasPermission(ProjectPermissions.TRANSITION_ISSUES, issue, user)
                ? Workflow.from(issue.getStatusId()).stream()
                        .filter(transition -> permissions.hasPermission(transition.permission(), issue, user))
                        .filter(transition -> stores.transitionRun().open(transition.id(), issue, user))
                        .toList()
                : List.of();
    }
}
