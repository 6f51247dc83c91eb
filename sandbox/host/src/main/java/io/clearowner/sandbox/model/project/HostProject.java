package io.clearowner.sandbox.model.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.model.constant.Constants;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Date;
import java.util.function.Function;

/** A project; every project has every issue type. */
public abstract class HostProject implements Project {
    private final Function<String, ApplicationUser> users;
    private final ProjectParts parts;
    private final Constants constants;
    private final Stored stored;

    /** A project as it is stored; {@code archivedAt} is null unless it is archived. */
    public record Stored(
            Long id,
            String key,
            String name,
            String leadKey,
            String description,
            Timestamp archivedAt,
            String archivedBy) {}

    public HostProject(
            Function<String, ApplicationUser> users, ProjectParts parts, Constants constants, Stored stored) {
        this.users = users;
        this.parts = parts;
        this.constants = constants;
        this.stored = stored;
    }

    @Override
    public Long getId() {
        return stored.id();
    }

    @Override
    public String getKey() {
        return stored.key();
    }

    @Override
    public String getOriginalKey() {
        return stored.key();
    }

    @Override
    public String getName() {
        return stored.name();
    }

    @Override
    public String getDescription() {
        return stored.description();
    }

    @Override
    public String getUrl() {
        return null;
    }

    @Override
    public ApplicationUser getProjectLead() {
        return users.apply(stored.leadKey());
    }

    @Override
    public ApplicationUser getLead() {
        return getProjectLead();
    }

    @Override
    public String getLeadUserKey() {
        return stored.leadKey();
    }

    @Override
    public String getLeadUserName() {
        ApplicationUser lead = getProjectLead();
        return lead == null ? null : lead.getUsername();
    }

    @Override
    public Collection<ProjectComponent> getProjectComponents() {
        return parts.components(stored.id());
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return getProjectComponents();
    }

    @Override
    public Collection<Version> getVersions() {
        return parts.versions(stored.id());
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return constants.issueTypes();
    }

    @Override
    public ProjectTypeKey getProjectTypeKey() {
        return new ProjectTypeKey("software");
    }

    @Override
    public ProjectCategory getProjectCategory() {
        return null;
    }

    @Override
    public ProjectCategory getProjectCategoryObject() {
        return null;
    }

    @Override
    public boolean isArchived() {
        return stored.archivedAt() != null;
    }

    @Override
    public ApplicationUser getArchivedBy() {
        return users.apply(stored.archivedBy());
    }

    @Override
    public Date getArchivedDate() {
        return stored.archivedAt();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project that && stored.id().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return stored.id().hashCode();
    }

    @Override
    public String toString() {
        return "Project: " + stored.key();
    }
}
