package io.clearowner.sandbox.model.issue;

import java.sql.Timestamp;
import java.util.Set;

/**
 * An issue to import with its original dates. It is open, or resolved as fixed if it has a resolution date.
 *
 * @param priorityId null for none
 * @param securityLevelId null for none
 * @param reporterKey null for nobody
 * @param assigneeKey null for nobody
 * @param resolved null for an open issue
 * @param due null for none
 */
public record NewIssue(
        long id,
        long projectId,
        long number,
        String issueTypeId,
        String priorityId,
        Long securityLevelId,
        String summary,
        Set<String> labels,
        String reporterKey,
        String assigneeKey,
        Timestamp created,
        Timestamp updated,
        Timestamp resolved,
        Timestamp due) {
    private static final String FIXED = "1";

    IssueRow row() {
        IssueRow row = new IssueRow();
        row.id = id;
        row.projectId = projectId;
        row.number = number;
        row.issueTypeId = issueTypeId;
        row.summary = summary;
        row.priorityId = priorityId;
        row.statusId = resolved == null ? Workflow.OPEN : Workflow.RESOLVED;
        row.resolutionId = resolved == null ? null : FIXED;
        row.reporterKey = reporterKey;
        row.creatorKey = reporterKey;
        row.assigneeKey = assigneeKey;
        row.created = created;
        row.updated = updated;
        row.resolved = resolved;
        row.due = due;
        row.securityLevelId = securityLevelId;
        row.labels = labels;
        return row;
    }
}
