package io.clearowner.jira.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.clearowner.jira.insight.dryrun.DryRuns;
import io.clearowner.jira.insight.dryrun.Findings;
import io.clearowner.jira.insight.dryrun.Findings.Change;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.rest.json.DryRunInfo;
import io.clearowner.jira.rest.json.DryRunInfo.ChangeInfo;
import io.clearowner.jira.store.StoredDryRun;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * {@code policy/dry-runs}: what a policy would change if it were saved, for people who may save it: administrators of
 * the project, or of Jira for the global policy. One run per person; a new one replaces the last.
 *
 * <p>400 for an invalid policy, 401 for anonymous, 403 without permission to save it, 404 for a run of another person.
 */
@Path("policy/dry-runs")
@Produces(MediaType.APPLICATION_JSON)
public class DryRunResource {

    private static final String PROJECT = "project";

    private final DryRuns dryRuns;
    private final ProjectManager projects;
    private final Access access;
    private final Responses responses;

    @Inject
    public DryRunResource(DryRuns dryRuns, ProjectManager projects, Access access, Responses responses) {
        this.dryRuns = dryRuns;
        this.projects = projects;
        this.access = access;
        this.responses = responses;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response start(InputStream body) {
        return responses.accepted(() -> {
            UserKey by = UserKeys.of(access.user());
            JsonInput input = JsonInput.read(body, PolicyInput.fields(PROJECT));
            Optional<Project> project = input.optionalText(PROJECT).map(access::administeredProject);
            if (project.isEmpty()) {
                access.administrator();
            }
            PolicyScope scope =
                    project.map(Project::getId).map(PolicyScope::project).orElse(PolicyScope.GLOBAL);
            PolicySettings settings = PolicyInput.settings(input);
            return info(PolicyInput.valid(() -> dryRuns.request(scope, settings, by)));
        });
    }

    @GET
    @Path("{id}")
    @LicensedOnly
    public Response find(@PathParam("id") String id) {
        return responses.ok(() -> info(requireOwn(id)));
    }

    @DELETE
    @Path("{id}")
    @LicensedOnly
    public Response cancel(@PathParam("id") String id) {
        return responses.ok(() -> {
            StoredDryRun run = requireOwn(id);
            dryRuns.cancel(run);
            return info(run);
        });
    }

    private StoredDryRun requireOwn(String id) {
        return dryRuns.find(id, UserKeys.of(access.user()))
                .orElseThrow(() -> Refusal.because(
                        Kind.NOT_FOUND, "id", "clear-owner.rest.dry-run.not-found", Parameters.abbreviated(id)));
    }

    private DryRunInfo info(StoredDryRun run) {
        Project project = run.scope().global()
                ? null
                : projects.getProjectObj(run.scope().projectId().getAsLong());
        String state = run.finished() ? "finished" : run.total() == 0 ? "waiting" : "running";
        Findings findings = Findings.read(run.findings());
        return new DryRunInfo(
                run.token(),
                project == null ? null : project.getKey(),
                state,
                run.done(),
                run.total(),
                findings.issues(),
                findings.assessedNow(),
                findings.assessedThen(),
                findings.unclearNow(),
                findings.unclearThen(),
                change(findings.becomeUnclear()),
                change(findings.becomeClear()),
                change(findings.becomeNotAssessed()));
    }

    private static ChangeInfo change(Change change) {
        List<String> keys = change.keys();
        return new ChangeInfo(
                change.issues(),
                change.roles(Role.PRODUCT),
                change.roles(Role.DELIVERY),
                keys,
                keys.isEmpty() ? null : "key in (" + String.join(", ", keys) + ")");
    }
}
