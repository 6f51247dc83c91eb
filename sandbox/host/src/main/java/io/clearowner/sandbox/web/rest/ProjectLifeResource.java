package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.clearowner.sandbox.model.issue.Archive;
import io.clearowner.sandbox.model.issue.ProjectDeletion;
import io.clearowner.sandbox.web.http.Host;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/**
 * Archives, restores and deletes projects: {@code /rest/api/2/project/KEY}
 * (https://developer.atlassian.com/server/jira/platform/jira-archiver/ and
 * https://developer.atlassian.com/server/jira/platform/rest/v11000/api-group-project/), for administrators of Jira.
 */
@Path("/")
@AdminOnly
public final class ProjectLifeResource {
    private final Host host;
    private final RestLookup lookup;

    public ProjectLifeResource(Host host) {
        this.host = host;
        this.lookup = new RestLookup(host);
    }

    @PUT
    @Path("/project/{project}/archive")
    public void archive(@PathParam("project") String keyOrId) {
        Project project = lookup.project(keyOrId);
        if (project.isArchived()) {
            throw ErrorsOf.message(400, "The project " + project.getKey() + " is archived already.");
        }
        host.get(Archive.class).archiveProject(host.user(), project.getId());
    }

    @PUT
    @Path("/project/{project}/restore")
    public void restore(@PathParam("project") String keyOrId) {
        Project project = lookup.project(keyOrId);
        if (!project.isArchived()) {
            throw ErrorsOf.message(400, "The project " + project.getKey() + " is not archived.");
        }
        host.get(Archive.class).restoreProject(project.getId());
    }

    @DELETE
    @Path("/project/{project}")
    public void delete(@PathParam("project") String keyOrId) {
        host.get(ProjectDeletion.class).delete(host.user(), lookup.project(keyOrId));
    }
}
