package io.clearowner.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.clearowner.jira.change.OwnerChange;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/**
 * {@code GET issues/KEY/ownership}: who owns an issue, for everybody who sees the issue.
 * {@code PUT issues/KEY/ownership/product|delivery}: chooses the owner, for who may edit the issue.
 *
 * <p>404 in the same words for an issue that is absent and one that is hidden; the PUT also 400 for a body or a person
 * that is wrong, 401 for anonymous, 403 without permission to edit, 409 where the field is not set up.
 */
@Path("issues/{key}/ownership")
@Produces(MediaType.APPLICATION_JSON)
public class IssueOwnershipResource {

    private static final String USER = "user";

    private final OwnerChange owners;
    private final OwnershipJson json;
    private final Answers answers;
    private final JiraAuthenticationContext authentication;

    @Inject
    public IssueOwnershipResource(OwnerChange owners, OwnershipJson json, Answers answers,
            JiraAuthenticationContext authentication) {
        this.owners = owners;
        this.json = json;
        this.answers = answers;
        this.authentication = authentication;
    }

    @GET
    @UnrestrictedAccess
    public Response ownership(@PathParam("key") String key) {
        return answers.of(() -> {
            ApplicationUser viewer = authentication.getLoggedInUser();
            return info(viewer, owners.find(viewer, key));
        });
    }

    @PUT
    @Path("{role}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response setOwner(@PathParam("key") String key, @PathParam("role") String role, String body) {
        return answers.of(() -> {
            ApplicationUser editor = authentication.getLoggedInUser();
            Role owned = Parameters.role(role);
            JsonInput input = JsonInput.read(body, Set.of(USER));
            return info(editor, owners.set(editor, key, owned, input.textOrNull(USER).map(UserKey::new)));
        });
    }

    private OwnershipInfo info(ApplicationUser viewer, Issue issue) {
        return json.ownership(issue, role -> owners.editable(viewer, issue, role));
    }
}
