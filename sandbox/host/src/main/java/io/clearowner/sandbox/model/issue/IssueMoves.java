package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.model.project.ProjectParts;
import java.util.List;

/**
 * Moves an issue and its sub-tasks as the wizard <em>Move</em> does
 * (https://confluence.atlassian.com/jirasoftwareserver/moving-an-issue-938845651.html): they get new keys while the old
 * ones still lead to them, lose the components, versions and security level of the old project, and the event "issue
 * moved" is published. A service of the host; callers check permissions.
 */
public final class IssueMoves {
    private final Stores stores;
    private final IssueWriter writer;

    public IssueMoves(Stores stores) {
        this.stores = stores;
        this.writer = new IssueWriter(stores);
    }

    /**
     * @param type the new type of the issue; its sub-tasks keep theirs
     * @throws IllegalArgumentException for a sub-task or a sub-task's type, which Jira moves with the parent only
     */
    public Issue move(ApplicationUser user, long issueId, Project target, IssueType type) {
        StoredIssue issue = (StoredIssue) stores.issues().byId(issueId);
        if (issue.isSubTask() || type.isSubTask()) {
            throw new IllegalArgumentException("Sub-tasks move with their parent");
        }
        List<Issue> subTasks = List.copyOf(issue.getSubTaskObjects());
        Issue moved = move(user, issue, target, type);
        subTasks.forEach(subTask -> move(user, (StoredIssue) subTask, target, subTask.getIssueType()));
        return moved;
    }

    /**
     * Moves a sub-task to another parent in the same project, as the wizard does. History calls the field "Parent" (a
     * changelog of Jira Server in https://github.com/solidify/jira-azuredevops-migrator/issues/563).
     *
     * @throws IllegalArgumentException if it is not a sub-task, or the parent cannot have it
     */
    public Issue setParent(ApplicationUser user, long subTaskId, Issue parent) {
        StoredIssue issue = (StoredIssue) stores.issues().byId(subTaskId);
        if (!issue.isSubTask() || parent.isSubTask() || !parent.getProjectId().equals(issue.getProjectId())) {
            throw new IllegalArgumentException("Only a sub-task can get another parent, of the same project");
        }
        issue.setParentObject(parent);
        return writer.update(user, issue, EventDispatchOption.ISSUE_UPDATED, true);
    }

    private Issue move(ApplicationUser user, StoredIssue issue, Project target, IssueType type) {
        issue.setIssueTypeObject(type);
        if (!target.getId().equals(issue.getProjectId())) {
            issue.setProjectObject(target);
            issue.row().securityLevelId = null;
            for (String kind :
                    List.of(ProjectParts.COMPONENT, ProjectParts.FIX_VERSION, ProjectParts.AFFECTED_VERSION)) {
                issue.setNodes(kind, List.of());
            }
        }
        return writer.update(user, issue, EventDispatchOption.Factory.get(EventType.ISSUE_MOVED_ID), true, current -> {
            if (!target.getId().equals(current.getProjectId())) {
                issue.row().number = stores.projects().nextIssueNumbers(target.getId(), 1);
                stores.issues().remember(current.getKey(), issue.getId());
            }
        });
    }
}
