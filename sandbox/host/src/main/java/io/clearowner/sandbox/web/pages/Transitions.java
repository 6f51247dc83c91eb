package io.clearowner.sandbox.web.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import io.clearowner.sandbox.model.Workflow;
import io.clearowner.sandbox.model.Workflow.Transition;
import io.clearowner.sandbox.web.Host;
import java.util.List;

/** The transitions that the user of this request may make. */
public record Transitions(Host host) {

    public List<Transition> of(Issue issue) {
        var permissions = host.get(PermissionManager.class);
        if (!permissions.hasPermission(ProjectPermissions.TRANSITION_ISSUES, issue, host.user())) {
            return List.of();
        }
        return Workflow.from(issue.getStatusId()).stream().filter(transition -> permissions
                .hasPermission(transition.permission(), issue, host.user())).toList();
    }
}
