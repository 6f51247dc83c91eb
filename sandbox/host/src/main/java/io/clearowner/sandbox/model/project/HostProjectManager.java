package io.clearowner.sandbox.model.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Projects as Jira's {@code ProjectManager} finds them; project keys never change here, and there are no categories.
 */
public abstract class HostProjectManager implements ProjectManager {
    private final Projects projects;

    public HostProjectManager(Projects projects) {
        this.projects = projects;
    }

    @Override
    public Project getProjectObj(Long id) {
        return projects.byId(id);
    }

    @Override
    public Project getProjectObjByKey(String projectKey) {
        Project project = projects.byKeyIgnoringCase(projectKey);
        return project != null && project.getKey().equals(projectKey) ? project : null;
    }

    @Override
    public Project getProjectByCurrentKey(String projectKey) {
        return getProjectObjByKey(projectKey);
    }

    @Override
    public Project getProjectByCurrentKeyIgnoreCase(String projectKey) {
        return projects.byKeyIgnoringCase(projectKey);
    }

    @Override
    public Project getProjectObjByKeyIgnoreCase(String projectKey) {
        return projects.byKeyIgnoringCase(projectKey);
    }

    @Override
    public Project getProjectObjByName(String projectName) {
        return projects.byName(projectName);
    }

    @Override
    public Set<String> getAllProjectKeys(Long projectId) {
        Project project = projects.byId(projectId);
        return project == null ? Set.of() : Set.of(project.getKey());
    }

    @Override
    public List<Project> getProjectObjects() {
        return List.copyOf(projects.all());
    }

    @Override
    public List<Project> getProjects() {
        return getProjectObjects();
    }

    @Override
    public long getProjectCount() {
        return projects.all().size();
    }

    @Override
    public Collection<ProjectCategory> getAllProjectCategories() {
        return List.of();
    }

    @Override
    public ProjectCategory getProjectCategoryForProject(Project project) {
        return null;
    }

    @Override
    public List<Project> getProjectsLeadBy(ApplicationUser leadUser) {
        return projects.all().stream()
                .filter(project -> leadUser.getKey().equals(project.getLeadUserKey()))
                .toList();
    }

    @Override
    public List<Project> convertToProjectObjects(Collection<Long> projectIds) {
        return projectIds.stream().map(projects::byId).filter(Objects::nonNull).toList();
    }
}
