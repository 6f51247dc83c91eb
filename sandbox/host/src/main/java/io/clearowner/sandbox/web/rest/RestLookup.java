package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import io.clearowner.sandbox.web.http.Host;
import java.util.Optional;

/** Finds what a path names for the user of this request, or answers 404; also what is archived. */
record RestLookup(Host host) {

    Issue issue(String keyOrId) {
        var service = host.get(IssueService.class);
        var found = keyOrId.matches("\\d{1,18}")
                ? service.getIssue(host.user(), Long.valueOf(keyOrId))
                : service.getIssue(host.user(), keyOrId);
        if (!found.isValid()) {
            throw ErrorsOf.message(404, "Issue Does Not Exist");
        }
        return found.getIssue();
    }

    Project project(String keyOrId) {
        var projects = host.get(ProjectManager.class);
        Project found = keyOrId == null
                ? null
                : keyOrId.matches("\\d{1,18}")
                        ? projects.getProjectObj(Long.valueOf(keyOrId))
                        : projects.getProjectObjByKey(keyOrId);
        if (found == null
                || !host.admin()
                        && !host.get(PermissionManager.class)
                                .hasPermission(ProjectPermissions.BROWSE_PROJECTS, found, host.user())) {
            throw ErrorsOf.message(404, "No project could be found with key '" + keyOrId + "'.");
        }
        return found;
    }

    /** The project, for its administrators and those of Jira. */
    Project administered(String keyOrId) {
        Project found = project(keyOrId);
        if (!host.admin()
                && !host.get(PermissionManager.class)
                        .hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, found, host.user())) {
            throw ErrorsOf.message(403, "You cannot edit the configuration of this project.");
        }
        return found;
    }

    CustomField field(String id) {
        return Optional.ofNullable(host.get(CustomFieldManager.class).getCustomFieldObject(id))
                .orElseThrow(() -> ErrorsOf.message(404, "The custom field " + id + " does not exist."));
    }
}
