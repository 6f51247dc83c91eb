package io.clearowner.jira.action.transfer.plan;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.UserKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Names projects and components, and finds those that a person leads in Jira, which a transfer does not change. */
public final class LedAreas {

    private final ProjectManager projects;

    public LedAreas(ProjectManager projects) {
        this.projects = projects;
    }

    /** A project or component, and the project in whose settings it is changed. */
    public record Named(Area area, String name, Project project) {}

    /** Empty if it was deleted. */
    public Optional<Named> find(Area area) {
        if (area.kind() == Provenance.PROJECT) {
            return Optional.ofNullable(projects.getProjectObj(area.id()))
                    .map(project -> new Named(area, project.getName(), project));
        }
        return projects.getProjects().stream()
                .flatMap(project -> project.getComponents().stream()
                        .filter(component -> component.getId() == area.id())
                        .map(component -> new Named(area, component.getName(), project)))
                .findFirst();
    }

    /** @param visible whether a project may be named */
    public List<Named> ledBy(UserKey person, Predicate<Project> visible) {
        List<Named> led = new ArrayList<>();
        for (Project project : projects.getProjects()) {
            boolean leads = is(person, project.getProjectLead());
            List<ProjectComponent> components = project.getComponents().stream()
                    .filter(component -> is(person, component.getComponentLead()))
                    .toList();
            if ((leads || !components.isEmpty()) && visible.test(project)) {
                if (leads) {
                    led.add(new Named(Area.project(project.getId()), project.getName(), project));
                }
                components.forEach(component ->
                        led.add(new Named(Area.component(component.getId()), component.getName(), project)));
            }
        }
        return led;
    }

    private static boolean is(UserKey person, ApplicationUser lead) {
        return lead != null && person.value().equals(lead.getKey());
    }
}
