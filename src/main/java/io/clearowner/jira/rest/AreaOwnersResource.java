package io.clearowner.jira.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.project.Project;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.rest.json.AreaOwnersInfo;
import io.clearowner.jira.rest.json.UserInfo;
import io.clearowner.jira.rest.json.UserJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * {@code projects/KEY/owners}: the owners of a project and of its components, which issues that name no owner inherit;
 * for administrators of the project.
 *
 * <p>400 for a user who cannot be an owner, 401 for anonymous, 403 without permission to administer the project, 404
 * for a project, component or role that does not exist or is hidden.
 */
@Path("projects/{project}/owners")
@Produces(MediaType.APPLICATION_JSON)
public class AreaOwnersResource {

    private static final String USER = "user";

    private final StoredAreaOwners owners;
    private final OwnerAssignment assignment;
    private final UserJson users;
    private final Access access;
    private final Responses responses;

    @Inject
    public AreaOwnersResource(
            StoredAreaOwners owners, OwnerAssignment assignment, UserJson users, Access access, Responses responses) {
        this.owners = owners;
        this.assignment = assignment;
        this.users = users;
        this.access = access;
        this.responses = responses;
    }

    @GET
    @LicensedOnly
    public Response owners(@PathParam("project") String key) {
        return responses.ok(() -> info(access.administeredProject(key)));
    }

    @PUT
    @Path("{role}")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response setProjectOwner(
            @PathParam("project") String key, @PathParam("role") String role, InputStream body) {
        return responses.ok(() -> {
            Project project = access.administeredProject(key);
            return set(project, Area.project(project.getId()), Parameters.role(role), body);
        });
    }

    @PUT
    @Path("components/{component}/{role}")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response setComponentOwner(
            @PathParam("project") String key,
            @PathParam("component") String component,
            @PathParam("role") String role,
            InputStream body) {
        return responses.ok(() -> {
            Project project = access.administeredProject(key);
            ProjectComponent match = project.getComponents().stream()
                    .filter(candidate -> candidate.getId().toString().equals(component))
                    .findFirst()
                    .orElseThrow(() -> Refusal.because(
                            Kind.NOT_FOUND,
                            "component",
                            "clear-owner.rest.component.not-found",
                            Parameters.abbreviated(component),
                            project.getKey()));
            return set(project, Area.component(match.getId()), Parameters.role(role), body);
        });
    }

    private AreaOwnersInfo set(Project project, Area area, Role role, InputStream body) {
        Optional<UserKey> user =
                JsonInput.read(body, Set.of(USER)).textOrNull(USER).map(UserKey::new);
        user.ifPresent(key -> assignment.requireActive(access.user(), key));
        owners.set(area, role, user, UserKeys.of(access.user()));
        return info(project);
    }

    private AreaOwnersInfo info(Project project) {
        Area whole = Area.project(project.getId());
        return new AreaOwnersInfo(
                project.getKey(),
                owner(whole, Role.PRODUCT),
                owner(whole, Role.DELIVERY),
                project.getComponents().stream()
                        .sorted(Comparator.comparing(ProjectComponent::getName, String.CASE_INSENSITIVE_ORDER))
                        .map(component -> new AreaOwnersInfo.ComponentInfo(
                                component.getId(),
                                component.getName(),
                                owner(Area.component(component.getId()), Role.PRODUCT),
                                owner(Area.component(component.getId()), Role.DELIVERY)))
                        .toList());
    }

    private UserInfo owner(Area area, Role role) {
        return owners.of(area, role).map(users::user).orElse(null);
    }
}
