package io.clearowner.jira.insight.search;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.insight.search.OwnerLoad.OwnedArea;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Archive;
import io.clearowner.jira.platform.Jql;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The areas that a person owns, as far as the viewer can browse their projects. */
public final class VisibleAreas {

    /** Maximum number of areas looked at for one person and role: each component takes a search. */
    private static final int MAX_AREAS = 100;

    private final StoredAreaOwners owners;
    private final ProjectManager projects;
    private final PermissionManager permissions;

    public VisibleAreas(StoredAreaOwners owners, ProjectManager projects, PermissionManager permissions) {
        this.owners = owners;
        this.projects = projects;
        this.permissions = permissions;
    }

    /** Projects before their components, by name; leaves out components that no visible issue has. */
    List<OwnedArea> ownedBy(UserKey person, Role role, ViewerSearch search) {
        return owners.ownedBy(person, role).stream()
                .limit(MAX_AREAS)
                .flatMap(area -> visible(area, search))
                .sorted(Comparator.comparing(OwnedArea::project)
                        .thenComparing(owned -> owned.area().kind() == Provenance.COMPONENT)
                        .thenComparing(OwnedArea::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private Stream<OwnedArea> visible(Area area, ViewerSearch search) {
        return area.kind() == Provenance.PROJECT ? project(area, search.viewer()) : component(area, search);
    }

    private Stream<OwnedArea> project(Area area, ApplicationUser viewer) {
        return Stream.ofNullable(projects.getProjectObj(area.id()))
                .filter(project -> !Archive.contains(project))
                .filter(project -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, viewer))
                .map(project -> new OwnedArea(area, project.getKey(), project.getName()));
    }

    /** Jira documents no way from the id of a component to its project, except through an issue that has it. */
    private static Stream<OwnedArea> component(Area area, ViewerSearch search) {
        return search.list(Jql.query(Jql.equal("component", area.id())), 0, 1).getResults().stream()
                .flatMap(issue -> issue.getComponents().stream()
                        .filter(component -> component.getId() == area.id())
                        .map(component ->
                                new OwnedArea(area, issue.getProjectObject().getKey(), component.getName())));
    }
}
