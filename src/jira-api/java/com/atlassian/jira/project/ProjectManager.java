package com.atlassian.jira.project;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [V11] getProjectObjects(); [S11], [K11] (getProjectObj, getProjectObjByKey, getProjectByCurrentKey) on
 * 11; [J6]
 * Confidence: high for the members shown; getProjects() returns Collection&lt;Project&gt; since 7.0
 */
public interface ProjectManager {
    Project getProjectObj(Long id) throws DataAccessException; // 11: K11

    Project getProjectObjByKey(String projectKey); // 11: K11

    Project getProjectObjByName(String projectName);

    Project getProjectByCurrentKey(String projectKey); // 11: S11 K11

    Project getProjectByCurrentKeyIgnoreCase(String projectKey); // 8-9: M9 C8

    Project getProjectObjByKeyIgnoreCase(String projectKey); // 8-9: C8

    Set<String> getAllProjectKeys(Long projectId);

    List<Project> getProjectObjects() throws DataAccessException; // 7: A7

    List<Project> getProjects() throws DataAccessException; // 8-9: M9 G8 I8 C8; high since 7.0; erasure Collection

    long getProjectCount() throws DataAccessException;

    Collection<ProjectCategory> getAllProjectCategories() throws DataAccessException; // 8-9: I8

    Collection<Project> getProjectsFromProjectCategory(ProjectCategory projectCategory) throws DataAccessException;

    ProjectCategory getProjectCategoryForProject(Project project) throws DataAccessException;

    List<Project> getProjectsLeadBy(ApplicationUser leadUser);

    List<Project> convertToProjectObjects(Collection<Long> projectIds);
}
