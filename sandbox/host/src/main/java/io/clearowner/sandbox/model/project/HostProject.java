package io.clearowner.sandbox.model.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.model.constant.Constants;
import java.util.Collection;
import java.util.Date;
import java.util.function.Function;

/** A project; every project has every issue type. */
public abstract class HostProject implements Project {
    private final Function<String, ApplicationUser> users;
    private final ProjectParts parts;
    private final Constants constants;
    private final Long id;
    private final String key;
    private final String name;
    private final String leadKey;
    private final String description;

    public HostProject(
            Function<String, ApplicationUser> users,
            ProjectParts parts,
            Constants constants,
            Long id,
            String key,
            String name,
            String leadKey,
            String description) {
        this.users = users;
        this.parts = parts;
        this.constants = constants;
        this.id = id;
        this.key = key;
        this.name = name;
        this.leadKey = leadKey;
        this.description = description;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getOriginalKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public String getUrl() {
        return null;
    }

    @Override
    public ApplicationUser getProjectLead() {
        return users.apply(leadKey);
    }

    @Override
    public ApplicationUser getLead() {
        return getProjectLead();
    }

    @Override
    public String getLeadUserKey() {
        return leadKey;
    }

    @Override
    public String getLeadUserName() {
        ApplicationUser lead = getProjectLead();
        return lead == null ? null : lead.getUsername();
    }

    @Override
    public Collection<ProjectComponent> getProjectComponents() {
        return parts.components(id);
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return getProjectComponents();
    }

    @Override
    public Collection<Version> getVersions() {
        return parts.versions(id);
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
        return false;
    }

    @Override
    public ApplicationUser getArchivedBy() {
        return null;
    }

    @Override
    public Date getArchivedDate() {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project that && id.equals(that.getId());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Project: " + key;
    }
}
