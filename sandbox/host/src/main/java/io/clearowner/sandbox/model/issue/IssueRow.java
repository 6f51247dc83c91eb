package io.clearowner.sandbox.model.issue;

import io.clearowner.sandbox.model.db.Db;
import io.clearowner.sandbox.model.field.StoredValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** An issue as it is stored; {@code null} collections have not been read yet. */
final class IssueRow implements Cloneable {
    Long id;
    Long projectId;
    Long number;
    String issueTypeId;
    Long parentId;
    String summary;
    String description;
    String environment;
    String priorityId;
    String statusId;
    String resolutionId;
    String reporterKey;
    String creatorKey;
    String assigneeKey;
    Timestamp created;
    Timestamp updated;
    Timestamp resolved;
    Timestamp due;
    Long securityLevelId;
    long votes;
    Timestamp archivedAt;
    String archivedBy;
    Set<String> labels;
    Map<String, Set<Long>> nodes;
    List<StoredValue> values;

    static IssueRow read(ResultSet row) throws SQLException {
        IssueRow issue = new IssueRow();
        issue.id = row.getLong("id");
        issue.projectId = row.getLong("project");
        issue.number = row.getLong("issuenum");
        issue.issueTypeId = row.getString("issuetype");
        issue.parentId = Db.nullableLong(row, "parent_id");
        issue.summary = row.getString("summary");
        issue.description = row.getString("description");
        issue.environment = row.getString("environment");
        issue.priorityId = row.getString("priority");
        issue.statusId = row.getString("issuestatus");
        issue.resolutionId = row.getString("resolution");
        issue.reporterKey = row.getString("reporter");
        issue.creatorKey = row.getString("creator");
        issue.assigneeKey = row.getString("assignee");
        issue.created = row.getTimestamp("created");
        issue.updated = row.getTimestamp("updated");
        issue.resolved = row.getTimestamp("resolutiondate");
        issue.due = row.getTimestamp("duedate");
        issue.securityLevelId = Db.nullableLong(row, "security");
        issue.votes = row.getLong("votes");
        issue.archivedAt = row.getTimestamp("archived_at");
        issue.archivedBy = row.getString("archived_by");
        return issue;
    }

    IssueRow copy() {
        try {
            return (IssueRow) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes over what others have stored since {@code base} was read, except where this row differs from it. */
    void rebase(IssueRow base, IssueRow current) {
        projectId = merge(projectId, base.projectId, current.projectId);
        number = merge(number, base.number, current.number);
        issueTypeId = merge(issueTypeId, base.issueTypeId, current.issueTypeId);
        parentId = merge(parentId, base.parentId, current.parentId);
        summary = merge(summary, base.summary, current.summary);
        description = merge(description, base.description, current.description);
        environment = merge(environment, base.environment, current.environment);
        priorityId = merge(priorityId, base.priorityId, current.priorityId);
        statusId = merge(statusId, base.statusId, current.statusId);
        resolutionId = merge(resolutionId, base.resolutionId, current.resolutionId);
        resolved = merge(resolved, base.resolved, current.resolved);
        reporterKey = merge(reporterKey, base.reporterKey, current.reporterKey);
        assigneeKey = merge(assigneeKey, base.assigneeKey, current.assigneeKey);
        due = merge(due, base.due, current.due);
        securityLevelId = merge(securityLevelId, base.securityLevelId, current.securityLevelId);
    }

    private static <T> T merge(T mine, T base, T current) {
        return Objects.equals(mine, base) ? current : mine;
    }

    Set<Long> nodes(String kind) {
        return nodes.computeIfAbsent(kind, any -> new LinkedHashSet<>());
    }

    Object[] insertParameters() {
        return new Object[] {
            id,
            projectId,
            number,
            issueTypeId,
            parentId,
            summary,
            description,
            environment,
            priorityId,
            statusId,
            resolutionId,
            reporterKey,
            creatorKey,
            assigneeKey,
            created,
            updated,
            resolved,
            due,
            securityLevelId,
            votes
        };
    }
}
