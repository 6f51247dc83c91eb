package io.clearowner.sandbox.search;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.Partial;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An issue whose fields tests set. */
public abstract class TestIssue implements Issue {
    public long id;
    public Project project;
    public long number;
    public String type = "1";
    public Status status;
    public Priority priority;
    public String resolution;
    public String summary = "";
    public String description;
    public ApplicationUser reporter;
    public ApplicationUser assignee;
    public Instant created = Instant.EPOCH;
    public Instant updated = Instant.EPOCH;
    public Instant resolved;
    public LocalDate due;
    public Long level;
    public Long parent;
    public Set<String> labels = new TreeSet<>();
    public List<Version> fixVersions = List.of();
    public final Map<String, Object> values = new HashMap<>();
    public final Set<String> outOfScope = new TreeSet<>();

    public TestIssue() {}

    static TestIssue create() {
        return Partial.create(TestIssue.class);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public Long getNumber() {
        return number;
    }

    @Override
    public String getKey() {
        return project.getKey() + "-" + number;
    }

    @Override
    public Long getProjectId() {
        return project.getId();
    }

    @Override
    public Project getProjectObject() {
        return project;
    }

    @Override
    public Long getSecurityLevelId() {
        return level;
    }

    @Override
    public String getIssueTypeId() {
        return type;
    }

    @Override
    public Status getStatus() {
        return status;
    }

    @Override
    public String getStatusId() {
        return status.getId();
    }

    @Override
    public Priority getPriority() {
        return priority;
    }

    @Override
    public String getResolutionId() {
        return resolution;
    }

    @Override
    public String getReporterId() {
        return reporter == null ? null : reporter.getKey();
    }

    @Override
    public String getAssigneeId() {
        return assignee == null ? null : assignee.getKey();
    }

    @Override
    public Set<Label> getLabels() {
        return labels.stream().map(text -> new Label(1L, id, text)).collect(Collectors.toSet());
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return List.of();
    }

    @Override
    public Collection<Version> getFixVersions() {
        return fixVersions;
    }

    @Override
    public Collection<Version> getAffectedVersions() {
        return List.of();
    }

    @Override
    public Long getParentId() {
        return parent;
    }

    @Override
    public Timestamp getCreated() {
        return Timestamp.from(created);
    }

    @Override
    public Timestamp getUpdated() {
        return Timestamp.from(updated);
    }

    @Override
    public Timestamp getResolutionDate() {
        return resolved == null ? null : Timestamp.from(resolved);
    }

    @Override
    public Timestamp getDueDate() {
        return due == null
                ? null
                : Timestamp.from(due.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    @Override
    public String getSummary() {
        return summary;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public String getEnvironment() {
        return null;
    }

    @Override
    public String toString() {
        return getKey();
    }
}
