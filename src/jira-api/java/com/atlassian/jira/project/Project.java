package com.atlassian.jira.project;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;
import org.ofbiz.core.entity.GenericValue;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] implements Project anonymously on 11.0.0 (complete abstract list); [V11] (getKey, getName,
 * getProjectTypeKey().getKey(), isArchived() identical 8.0.0 to 11.3.4); [S11]
 * Confidence: high (complete abstract member list for 11.0.0)
 */
public interface Project extends WithId, WithKey {
    Long getId(); // 11: S11 K11

    String getName(); // 11: K11

    String getKey(); // 11: S11 K11

    String getUrl(); // 11: K11

    String getEmail(); // 11: K11

    ApplicationUser getLead(); // 11: K11

    String getLeadUserName(); // 11: K11

    String getDescription(); // 11: K11

    Long getAssigneeType(); // 11: K11

    ProjectTypeKey getProjectTypeKey(); // 11: K11

    Collection<ProjectComponent> getComponents(); // 11: K11

    Collection<ProjectComponent> getProjectComponents(); // 11: K11

    Collection<Version> getVersions(); // 11: K11

    Collection<IssueType> getIssueTypes(); // 11: K11

    ProjectCategory getProjectCategory(); // 11: K11

    ProjectCategory getProjectCategoryObject(); // 11: K11

    GenericValue getGenericValue(); // 11: K11

    Avatar getAvatar(); // 11: K11

    ApplicationUser getProjectLead(); // 11: K11

    String getLeadUserKey(); // 11: K11

    String getOriginalKey(); // 11: K11

    boolean isArchived(); // 11: K11

    ApplicationUser getArchivedBy(); // 11: K11

    Date getArchivedDate(); // 11: K11
}
