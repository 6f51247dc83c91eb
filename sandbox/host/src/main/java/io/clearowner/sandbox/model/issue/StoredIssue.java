package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.model.field.PrefetchedValues;
import io.clearowner.sandbox.model.project.ProjectParts;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An issue. Everything beyond its own row is read lazily, custom field values once for each object. */
public abstract class StoredIssue implements MutableIssue, PrefetchedValues {
    private final Stores stores;
    private final IssueRow row;
    private IssueRow base;
    private final Map<CustomField, Object> customFieldValues = new HashMap<>();

    @SuppressWarnings("rawtypes") // Like the result of getModifiedFields in the API.
    private final Map<String, ModifiedValue> modified = new HashMap<>();

    private Issue parent;

    public StoredIssue(Stores stores, IssueRow row) {
        this.stores = stores;
        this.row = row;
        this.base = row.copy();
    }

    IssueRow row() {
        return row;
    }

    /** The row as it was read or last stored. */
    IssueRow base() {
        return base;
    }

    @Override
    public Long getId() {
        return row.id;
    }

    @Override
    public String getKey() {
        return row.number == null ? null : getProjectObject().getKey() + "-" + row.number;
    }

    @Override
    public Long getNumber() {
        return row.number;
    }

    @Override
    public Project getProjectObject() {
        return stores.projects().byId(row.projectId);
    }

    @Override
    public Long getProjectId() {
        return row.projectId;
    }

    @Override
    public IssueType getIssueType() {
        return stores.constants().issueType(row.issueTypeId);
    }

    @Override
    public IssueType getIssueTypeObject() {
        return getIssueType();
    }

    @Override
    public String getIssueTypeId() {
        return row.issueTypeId;
    }

    @Override
    public String getSummary() {
        return row.summary;
    }

    @Override
    public String getDescription() {
        return row.description;
    }

    @Override
    public String getEnvironment() {
        return row.environment;
    }

    @Override
    public ApplicationUser getAssignee() {
        return stores.user(row.assigneeKey);
    }

    @Override
    public ApplicationUser getAssigneeUser() {
        return getAssignee();
    }

    @Override
    public String getAssigneeId() {
        return row.assigneeKey;
    }

    @Override
    public ApplicationUser getReporter() {
        return stores.user(row.reporterKey);
    }

    @Override
    public ApplicationUser getReporterUser() {
        return getReporter();
    }

    @Override
    public String getReporterId() {
        return row.reporterKey;
    }

    @Override
    public ApplicationUser getCreator() {
        return stores.user(row.creatorKey);
    }

    @Override
    public String getCreatorId() {
        return row.creatorKey;
    }

    @Override
    public Priority getPriority() {
        return stores.constants().priority(row.priorityId);
    }

    @Override
    public Priority getPriorityObject() {
        return getPriority();
    }

    @Override
    public Status getStatus() {
        return stores.constants().status(row.statusId);
    }

    @Override
    public Status getStatusObject() {
        return getStatus();
    }

    @Override
    public String getStatusId() {
        return row.statusId;
    }

    @Override
    public Resolution getResolution() {
        return stores.constants().resolution(row.resolutionId);
    }

    @Override
    public Resolution getResolutionObject() {
        return getResolution();
    }

    @Override
    public String getResolutionId() {
        return row.resolutionId;
    }

    @Override
    public Timestamp getCreated() {
        return row.created;
    }

    @Override
    public Timestamp getUpdated() {
        return row.updated;
    }

    @Override
    public Timestamp getResolutionDate() {
        return row.resolved;
    }

    @Override
    public Timestamp getDueDate() {
        return row.due;
    }

    @Override
    public Long getSecurityLevelId() {
        return row.securityLevelId;
    }

    @Override
    public Long getVotes() {
        return row.votes;
    }

    @Override
    public Long getWatches() {
        return row.id == null
                ? 0L
                : stores.db()
                        .count(
                                "select count(*) from userassociation where issue = ? and association = 'WatchIssue'",
                                row.id);
    }

    @Override
    public Set<Label> getLabels() {
        Set<Label> labels = new LinkedHashSet<>();
        labelTexts().forEach(text -> labels.add(new Label(null, row.id, text)));
        return labels;
    }

    private Set<String> labelTexts() {
        if (row.labels == null) {
            row.labels =
                    row.id == null ? new LinkedHashSet<>() : stores.issues().labels(row.id);
        }
        return row.labels;
    }

    private Collection<Long> nodes(String kind) {
        if (row.nodes == null) {
            row.nodes = row.id == null ? new HashMap<>() : stores.issues().nodes(row.id);
        }
        return row.nodes(kind);
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return stores.parts().componentsWithIds(nodes(ProjectParts.COMPONENT));
    }

    @Override
    public Collection<ProjectComponent> getComponentObjects() {
        return getComponents();
    }

    @Override
    public Collection<Version> getFixVersions() {
        return stores.parts().versionsWithIds(nodes(ProjectParts.FIX_VERSION));
    }

    @Override
    public Collection<Version> getAffectedVersions() {
        return stores.parts().versionsWithIds(nodes(ProjectParts.AFFECTED_VERSION));
    }

    void setNodes(String kind, Collection<Long> ids) {
        nodes(kind).clear();
        nodes(kind).addAll(ids);
    }

    @Override
    public Object getCustomFieldValue(CustomField field) {
        if (!customFieldValues.containsKey(field)) {
            customFieldValues.put(field, field.getValue(this));
        }
        return customFieldValues.get(field);
    }

    @Override
    public boolean valuesPrefetched() {
        return row.values != null;
    }

    @Override
    public List<Object> prefetchedValues(Long customFieldId, PersistenceFieldType type) {
        return row.values.stream()
                .filter(value -> value.customFieldId() == customFieldId)
                .map(value -> value.in(type))
                .toList();
    }

    @Override
    public boolean isSubTask() {
        return row.parentId != null;
    }

    @Override
    public Long getParentId() {
        return row.parentId;
    }

    @Override
    public Issue getParentObject() {
        if (parent == null && row.parentId != null) {
            parent = stores.issues().byId(row.parentId);
        }
        return parent;
    }

    @Override
    public Collection<Issue> getSubTaskObjects() {
        return row.id == null ? List.of() : stores.issues().subTasks(row.id);
    }

    @Override
    public boolean isCreated() {
        return row.id != null;
    }

    @Override
    public boolean isEditable() {
        return Workflow.editable(row.statusId) && !isArchived();
    }

    /** Also when it is its project that is archived. */
    @Override
    public boolean isArchived() {
        return row.archivedAt != null
                || getProjectObject() != null && getProjectObject().isArchived();
    }

    @Override
    public ApplicationUser getArchivedByUser() {
        return stores.user(row.archivedBy);
    }

    @Override
    public String getArchivedById() {
        return row.archivedBy;
    }

    @Override
    public Timestamp getArchivedDate() {
        return row.archivedAt;
    }

    @Override
    public Long getOriginalEstimate() {
        return null;
    }

    @Override
    public Long getEstimate() {
        return null;
    }

    @Override
    public Long getTimeSpent() {
        return null;
    }

    @Override
    public void setProjectObject(Project project) {
        changed(IssueFieldConstants.PROJECT, getProjectObject(), project);
        row.projectId = project == null ? null : project.getId();
    }

    @Override
    public void setProjectId(Long projectId) {
        Project project = stores.projects().byId(projectId);
        if (project == null && projectId != null) {
            throw new IllegalArgumentException("There is no project with the id " + projectId);
        }
        setProjectObject(project);
    }

    @Override
    public void setIssueTypeObject(IssueType issueType) {
        changed(IssueFieldConstants.ISSUE_TYPE, getIssueType(), issueType);
        row.issueTypeId = issueType == null ? null : issueType.getId();
    }

    @Override
    public void setIssueTypeId(String issueTypeId) {
        setIssueTypeObject(stores.constants().issueType(issueTypeId));
    }

    @Override
    public void setSummary(String summary) {
        changed(IssueFieldConstants.SUMMARY, row.summary, summary);
        row.summary = summary;
    }

    @Override
    public void setDescription(String description) {
        changed(IssueFieldConstants.DESCRIPTION, row.description, description);
        row.description = description;
    }

    @Override
    public void setAssignee(ApplicationUser assignee) {
        changed(IssueFieldConstants.ASSIGNEE, getAssignee(), assignee);
        row.assigneeKey = assignee == null ? null : assignee.getKey();
    }

    @Override
    public void setAssigneeId(String assigneeId) {
        setAssignee(stores.user(assigneeId));
    }

    @Override
    public void setReporter(ApplicationUser reporter) {
        changed(IssueFieldConstants.REPORTER, getReporter(), reporter);
        row.reporterKey = reporter == null ? null : reporter.getKey();
    }

    @Override
    public void setReporterId(String reporterId) {
        setReporter(stores.user(reporterId));
    }

    @Override
    public void setPriorityId(String priorityId) {
        changed(IssueFieldConstants.PRIORITY, getPriority(), stores.constants().priority(priorityId));
        row.priorityId = priorityId;
    }

    @Override
    public void setResolutionId(String resolutionId) {
        changed(
                IssueFieldConstants.RESOLUTION,
                getResolution(),
                stores.constants().resolution(resolutionId));
        row.resolutionId = resolutionId;
    }

    @Override
    public void setStatusId(String statusId) {
        row.statusId = statusId;
    }

    @Override
    public void setParentId(Long parentId) {
        parent = null;
        row.parentId = parentId;
    }

    @Override
    public void setParentObject(Issue parentIssue) {
        parent = parentIssue;
        row.parentId = parentIssue == null ? null : parentIssue.getId();
    }

    @Override
    public void setLabels(Set<Label> labels) {
        changed(IssueFieldConstants.LABELS, getLabels(), labels);
        row.labels = new LinkedHashSet<>();
        labels.forEach(label -> row.labels.add(label.getLabel()));
    }

    @Override
    public void setCustomFieldValue(CustomField field, Object value) {
        changed(field.getId(), getCustomFieldValue(field), value);
        customFieldValues.put(field, value);
    }

    void setDue(Timestamp due) {
        changed("duedate", row.due, due);
        row.due = due;
    }

    private void changed(String field, Object old, Object now) {
        ModifiedValue<?> earlier = modified.get(field);
        modified.put(field, new ModifiedValue<>(earlier == null ? old : earlier.getOldValue(), now));
    }

    @Override
    @SuppressWarnings("rawtypes") // Raw in the API.
    public Map<String, ModifiedValue> getModifiedFields() {
        return modified;
    }

    @Override
    public void resetModifiedFields() {
        modified.clear();
        base = row.copy();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || row.id != null && other instanceof Issue that && row.id.equals(that.getId());
    }

    @Override
    public int hashCode() {
        return row.id == null ? 0 : row.id.hashCode();
    }

    @Override
    public String toString() {
        return row.number == null ? "new issue" : getKey();
    }
}
