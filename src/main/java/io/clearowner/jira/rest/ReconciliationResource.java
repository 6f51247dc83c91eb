package io.clearowner.jira.rest;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.rest.json.ReconciliationInfo;
import io.clearowner.jira.rest.json.ReconciliationInfo.RunInfo;
import io.clearowner.jira.store.ReconciliationRun;
import io.clearowner.jira.upkeep.reconciliation.Reconciliation;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * {@code GET reconciliation} and {@code POST reconciliation}: what the comparisons of the index with what is true
 * found, and a new one; for Jira administrators.
 *
 * <p>400 for a body that is no empty object, 401 for anonymous, 403 for everybody else who is no administrator.
 */
@Path("reconciliation")
@Produces(MediaType.APPLICATION_JSON)
public class ReconciliationResource {

    private final Reconciliation reconciliation;
    private final Access access;
    private final Responses responses;

    @Inject
    public ReconciliationResource(Reconciliation reconciliation, Access access, Responses responses) {
        this.reconciliation = reconciliation;
        this.access = access;
        this.responses = responses;
    }

    @GET
    public Response reconciliation() {
        return responses.ok(() -> {
            access.administrator();
            return info();
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(String body) {
        return responses.accepted(() -> {
            ApplicationUser administrator = access.administrator();
            JsonInput.read(body, Set.of());
            reconciliation.request(UserKeys.of(administrator));
            return info();
        });
    }

    private ReconciliationInfo info() {
        return new ReconciliationInfo(
                reconciliation.current().map(ReconciliationResource::info).orElse(null),
                reconciliation.finished().stream()
                        .map(ReconciliationResource::info)
                        .toList());
    }

    private static RunInfo info(ReconciliationRun run) {
        Long seconds = run.finishedAt()
                .map(end -> Duration.between(run.startedAt().orElse(end), end).toSeconds())
                .orElse(null);
        return new RunInfo(
                run.requestedBy().map(UserKey::value).orElse(null),
                text(Optional.of(run.requestedAt())),
                text(run.startedAt()),
                text(run.finishedAt()),
                seconds,
                run.compared(),
                run.total(),
                run.repaired(),
                run.failed());
    }

    private static String text(Optional<Instant> at) {
        return at.map(moment -> moment.truncatedTo(ChronoUnit.SECONDS).toString())
                .orElse(null);
    }
}
