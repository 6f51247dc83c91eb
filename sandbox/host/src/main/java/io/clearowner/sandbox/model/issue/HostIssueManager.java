package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Issues, without permission checks, as Jira's {@code IssueManager}. */
public abstract class HostIssueManager implements IssueManager {
    private final Stores stores;
    private final IssueWriter writer;

    public HostIssueManager(Stores stores) {
        this.stores = stores;
        this.writer = new IssueWriter(stores);
    }

    @Override
    public Issue updateIssue(ApplicationUser user, MutableIssue issue, EventDispatchOption event, boolean sendMail) {
        return writer.update(user, issue, event, sendMail);
    }

    @Override
    public Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request) {
        return writer.update(user, issue, request.getEventDispatchOption(), request.isSendMail());
    }

    @Override
    public Issue createIssueObject(ApplicationUser user, Issue issue) {
        return writer.create(user, (StoredIssue) issue, EventDispatchOption.Factory.get(EventType.ISSUE_CREATED_ID));
    }

    @Override
    public void deleteIssue(ApplicationUser user, Issue issue, EventDispatchOption event, boolean sendMail) {
        writer.delete(user, issue, event, sendMail);
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return stores.issues().byId(id);
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        MutableIssue issue = stores.issues().byKeyIgnoringCase(key);
        return issue != null && getAllIssueKeys(issue.getId()).contains(key) ? issue : null;
    }

    @Override
    public MutableIssue getIssueByKeyIgnoreCase(String key) {
        return stores.issues().byKeyIgnoringCase(key);
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        MutableIssue issue = stores.issues().byKeyIgnoringCase(key);
        return issue != null && issue.getKey().equals(key) ? issue : null;
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return stores.issues().byIds(ids);
    }

    @Override
    public Set<String> getAllIssueKeys(Long issueId) {
        MutableIssue issue = getIssueObject(issueId);
        if (issue == null) {
            return Set.of();
        }
        Set<String> keys = new LinkedHashSet<>(stores.issues().oldKeys(issueId));
        keys.add(issue.getKey());
        return keys;
    }

    @Override
    public boolean isEditable(Issue issue) {
        return Workflow.editable(issue.getStatusId()) && !issue.isArchived();
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return isEditable(issue)
                && stores.service(PermissionManager.class).hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
    }

    @Override
    public Collection<Long> getIssueIdsForProject(Long projectId) {
        return stores.db()
                .list("select id from jiraissue where project = ? order by id", row -> row.getLong(1), projectId);
    }

    @Override
    public long getIssueCountForProject(Long projectId) {
        return stores.db().count("select count(*) from jiraissue where project = ?", projectId);
    }

    @Override
    public long getIssueCount() {
        return stores.issues().count();
    }
}
