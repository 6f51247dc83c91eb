package io.clearowner.jira.rest;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.rest.json.PageInfo;
import io.clearowner.jira.rest.json.PolicyJson;
import io.clearowner.jira.store.StoredPolicy;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/**
 * {@code policy}: the global policy, for Jira administrators.
 *
 * <p>400 for an invalid policy, 401 for anonymous, 403 for other users, 409 if the policy was saved after the version
 * that the request names.
 */
// Unverified on Jira 11: whether a secure administrator session (web sudo) can be asked for here. What is for
// administrators does not ask for one: Jira's own resources carry the annotation alone, and scripts that log in with a
// token have no such session. The pages ask for it.
@Path("policy")
@Produces(MediaType.APPLICATION_JSON)
public class PolicyResource {

    private final Policies policies;
    private final PolicyJson json;
    private final ProjectManager projects;
    private final Access access;
    private final Responses responses;

    @Inject
    public PolicyResource(
            Policies policies, PolicyJson json, ProjectManager projects, Access access, Responses responses) {
        this.policies = policies;
        this.json = json;
        this.projects = projects;
        this.access = access;
        this.responses = responses;
    }

    @GET
    @AdminOnly
    public Response policy() {
        return responses.ok(() -> {
            access.administrator();
            return json.described(PolicyScope.GLOBAL, null);
        });
    }

    /** Settings that are left out take their defaults. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public Response savePolicy(InputStream body) {
        return responses.ok(() -> {
            ApplicationUser administrator = access.administrator();
            JsonInput input = JsonInput.read(body, PolicyInput.fields(PolicyInput.VERSION, PolicyInput.WHY));
            input.require(PolicySetting.REASONS.id(), PolicySetting.INCLUDES_RESOLVED.id());
            PolicySettings settings = PolicyInput.settings(input);
            PolicyInput.valid(() -> policies.save(
                    PolicyScope.GLOBAL,
                    settings,
                    PolicyInput.version(input),
                    UserKeys.of(administrator),
                    PolicyInput.why(input)));
            return json.described(PolicyScope.GLOBAL, null);
        });
    }

    /** Every save, newest first. */
    @GET
    @Path("history")
    @AdminOnly
    public Response history(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        return responses.ok(() -> {
            access.administrator();
            return json.history(PolicyScope.GLOBAL, Parameters.start(start), Parameters.limit(limit));
        });
    }

    /** The projects with settings of their own. */
    @GET
    @Path("projects")
    @AdminOnly
    public Response projects(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        return responses.ok(() -> {
            access.administrator();
            List<StoredPolicy> all = policies.savedForProjects().stream()
                    .filter(saved ->
                            projects.getProjectObj(saved.scope().projectId().getAsLong()) != null)
                    .toList();
            int from = Parameters.start(start);
            int max = Parameters.limit(limit);
            return new PageInfo<>(
                    from,
                    max,
                    all.size(),
                    all.stream()
                            .skip(from)
                            .limit(max)
                            .map(saved -> json.listed(
                                    saved.scope(),
                                    projects.getProjectObj(
                                            saved.scope().projectId().getAsLong())))
                            .toList());
        });
    }
}
