package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.issue.Issue;
import io.clearowner.sandbox.model.issue.Archive;
import io.clearowner.sandbox.web.http.Host;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/**
 * {@code /rest/api/2/issue/KEY/archive} and {@code …/restore}
 * (https://developer.atlassian.com/server/jira/platform/jira-archiver/), for administrators of the project.
 */
@Path("/issue")
public final class IssueArchiveResource {
    private final Host host;
    private final RestLookup lookup;

    public IssueArchiveResource(Host host) {
        this.host = host;
        this.lookup = new RestLookup(host);
    }

    @PUT
    @Path("/{issue}/archive")
    public void archive(@PathParam("issue") String key) {
        change(lookup.issue(key), true);
    }

    @PUT
    @Path("/{issue}/restore")
    public void restore(@PathParam("issue") String key) {
        change(lookup.issue(key), false);
    }

    private void change(Issue issue, boolean archived) {
        lookup.administered(issue.getProjectObject().getKey());
        if (issue.getProjectObject().isArchived() || issue.isArchived() == archived) {
            throw ErrorsOf.message(
                    400, issue.getKey() + (issue.isArchived() ? " or its project is archived" : " is not archived"));
        }
        try {
            if (archived) {
                host.get(Archive.class).archiveIssue(host.user(), issue);
            } else {
                host.get(Archive.class).restoreIssue(issue);
            }
        } catch (IllegalArgumentException e) {
            throw ErrorsOf.message(400, e.getMessage());
        }
    }
}
