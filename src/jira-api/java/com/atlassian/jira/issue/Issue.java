package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.renderer.IssueRenderContext;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;
import org.ofbiz.core.entity.GenericValue;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] SlackMessageResource implements Issue anonymously on 11.0.0, so its overrides are the complete
 * list of abstract methods; [V11] (getKey, getId, getSecurityLevelId, getProjectObject, getReporter,
 * getAssignee, getCustomFieldValue identical 8.0.0 to 11.3.4); [S11], [W11]
 * Confidence: high (complete abstract member list for 11.0.0; default methods, if any, are not visible this way)
 */
public interface Issue extends IssueContext, WithId, WithKey {
    Long getId(); // 11: S11 K11

    GenericValue getProject(); // 11: K11

    Project getProjectObject(); // 11: K11

    Long getProjectId(); // 11: S11 K11

    IssueType getIssueType(); // 11: S11 K11

    IssueType getIssueTypeObject(); // 11: K11

    String getIssueTypeId(); // 11: K11

    String getSummary(); // 11: S11 K11

    ApplicationUser getAssigneeUser(); // 11: K11

    ApplicationUser getAssignee(); // 11: K11

    String getAssigneeId(); // 11: K11

    Collection<ProjectComponent> getComponentObjects(); // 11: K11

    Collection<ProjectComponent> getComponents(); // 11: K11

    ApplicationUser getReporterUser(); // 11: K11

    ApplicationUser getReporter(); // 11: K11

    String getReporterId(); // 11: K11

    ApplicationUser getCreator(); // 11: K11

    String getCreatorId(); // 11: K11

    String getDescription(); // 11: S11 K11

    String getEnvironment(); // 11: K11

    Collection<Version> getAffectedVersions(); // 11: K11

    Collection<Version> getFixVersions(); // 11: K11

    Timestamp getDueDate(); // 11: K11

    GenericValue getSecurityLevel(); // 11: K11

    Long getSecurityLevelId(); // 11: K11

    Priority getPriority(); // 11: K11

    Priority getPriorityObject(); // 11: K11

    String getResolutionId(); // 11: K11

    Resolution getResolution(); // 11: K11

    Resolution getResolutionObject(); // 11: K11

    String getKey(); // 11: S11 K11

    Long getNumber(); // 11: K11

    Long getVotes(); // 11: K11

    Long getWatches(); // 11: K11

    Timestamp getCreated(); // 11: K11

    Timestamp getUpdated(); // 11: K11

    Timestamp getResolutionDate(); // 11: K11

    Long getWorkflowId(); // 11: K11

    Object getCustomFieldValue(CustomField customField); // 11: S11 K11

    Status getStatus(); // 11: K11

    String getStatusId(); // 11: K11

    Status getStatusObject(); // 11: K11

    Long getOriginalEstimate(); // 11: K11

    Long getEstimate(); // 11: K11

    Long getTimeSpent(); // 11: K11

    Object getExternalFieldValue(String fieldId); // 11: K11

    boolean isSubTask(); // 11: K11

    Long getParentId(); // 11: K11

    boolean isCreated(); // 11: K11

    Issue getParentObject(); // 11: K11

    GenericValue getParent(); // 11: K11

    Collection<GenericValue> getSubTasks(); // 11: K11

    Collection<Issue> getSubTaskObjects(); // 11: K11

    boolean isEditable(); // 11: S11 K11

    IssueRenderContext getIssueRenderContext(); // 11: S11 K11

    Collection<Attachment> getAttachments(); // 11: K11

    Set<Label> getLabels(); // 11: K11

    boolean isArchived(); // 11: K11

    ApplicationUser getArchivedByUser(); // 11: K11

    String getArchivedById(); // 11: K11

    Timestamp getArchivedDate(); // 11: K11

    GenericValue getGenericValue(); // 11: K11

    String getString(String name); // 11: K11

    Timestamp getTimestamp(String name); // 11: K11

    Long getLong(String name); // 11: K11

    void store(); // 11: K11
}
