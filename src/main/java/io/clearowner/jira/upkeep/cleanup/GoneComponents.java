package io.clearowner.jira.upkeep.cleanup;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.platform.Archive;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Removes the owners of deleted components. Jira publishes an event for each deleted component, but perhaps not for
 * those deleted with their project, and the app misses events while it is disabled. A component is only gone if the
 * project in which it was last seen says so: Jira may not list archived projects.
 */
public final class GoneComponents {

    private final ProjectManager projects;
    private final StoredAreaOwners owners;
    private final GoneProjects goneProjects;

    public GoneComponents(ProjectManager projects, StoredAreaOwners owners, GoneProjects goneProjects) {
        this.projects = projects;
        this.owners = owners;
        this.goneProjects = goneProjects;
    }

    /** @return the number of components that had an owner */
    int remove() {
        List<Area> components = owners.areas().stream()
                .filter(area -> area.kind() == Provenance.COMPONENT)
                .toList();
        if (components.isEmpty()) {
            return 0;
        }
        Map<Long, Long> listed = projectsOfComponents();
        Map<Area, Long> lastSeen = owners.projects();
        int removed = 0;
        for (Area component : components) {
            Long project = listed.get(component.id());
            Long before = lastSeen.get(component);
            if (project != null) {
                if (!project.equals(before)) {
                    owners.rememberProject(component, project);
                }
            } else if (before != null && gone(component.id(), before)) {
                owners.remove(component);
                removed++;
            }
        }
        return removed;
    }

    private Map<Long, Long> projectsOfComponents() {
        Map<Long, Long> found = new HashMap<>();
        for (Project project : projects.getProjects()) {
            project.getComponents().forEach(component -> found.put(component.getId(), project.getId()));
        }
        return found;
    }

    private boolean gone(long componentId, long projectId) {
        Project project = projects.getProjectObj(projectId);
        return project == null
                ? goneProjects.gone(projectId)
                : !Archive.contains(project)
                        && project.getComponents().stream()
                                .map(ProjectComponent::getId)
                                .noneMatch(id -> id == componentId);
    }
}
