package io.clearowner.jira.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.project.Project;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.rest.json.PolicyJson;
import io.clearowner.jira.rest.json.SavedPolicyInfo;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/**
 * {@code policy/projects/KEY}: the policy of one project, for its administrators. Settings without a value of their own
 * take that of the global policy.
 *
 * <p>400 for an invalid policy, 401 for anonymous, 403 without permission to administer the project, 404 with the same
 * message for an absent and for a hidden project, 409 if the policy was saved after the version that the request names.
 */
@Path("policy/projects/{project}")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectPolicyResource {

    private final Policies policies;
    private final PolicyJson json;
    private final Access access;
    private final Responses responses;

    @Inject
    public ProjectPolicyResource(Policies policies, PolicyJson json, Access access, Responses responses) {
        this.policies = policies;
        this.json = json;
        this.access = access;
        this.responses = responses;
    }

    @GET
    @LicensedOnly
    public Response policy(@PathParam("project") String key) {
        return responses.ok(() -> saved(access.administeredProject(key)));
    }

    /** Replaces all settings of the project; those left out are inherited. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response savePolicy(@PathParam("project") String key, InputStream body) {
        return responses.ok(() -> {
            Project project = access.administeredProject(key);
            JsonInput input = JsonInput.read(body, PolicyInput.fields(PolicyInput.VERSION, PolicyInput.WHY));
            PolicySettings settings = PolicyInput.settings(input);
            PolicyInput.valid(() -> policies.save(
                    PolicyScope.project(project.getId()),
                    settings,
                    PolicyInput.version(input),
                    UserKeys.of(access.user()),
                    PolicyInput.why(input)));
            return saved(project);
        });
    }

    /** Every save, newest first. */
    @GET
    @Path("history")
    @LicensedOnly
    public Response history(
            @PathParam("project") String key, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        return responses.ok(() -> json.history(
                PolicyScope.project(access.administeredProject(key).getId()),
                Parameters.start(start),
                Parameters.limit(limit)));
    }

    private SavedPolicyInfo saved(Project project) {
        return json.described(PolicyScope.project(project.getId()), project);
    }
}
