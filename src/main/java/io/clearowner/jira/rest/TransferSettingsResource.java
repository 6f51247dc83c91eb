package io.clearowner.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.clearowner.jira.action.transfer.run.TransferRate;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.rest.json.TransferSettingsInfo;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Set;

/**
 * {@code transfers/settings}: how fast transfers run; for administrators of Jira.
 *
 * <p>400 for an invalid body, 401 for anonymous, 403 for others.
 */
@Path("transfers/settings")
@Produces(MediaType.APPLICATION_JSON)
public class TransferSettingsResource {

    private static final String RATE = "perMinute";

    private final TransferRate rate;
    private final Access access;
    private final Responses responses;

    @Inject
    public TransferSettingsResource(TransferRate rate, Access access, Responses responses) {
        this.rate = rate;
        this.access = access;
        this.responses = responses;
    }

    @GET
    @AdminOnly
    public Response settings() {
        return responses.ok(() -> {
            access.administrator();
            return new TransferSettingsInfo(rate.perMinute());
        });
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @AdminOnly
    public Response save(InputStream body) {
        return responses.ok(() -> {
            access.administrator();
            JsonInput input = JsonInput.read(body, Set.of(RATE));
            input.require(RATE);
            rate.set(input.optionalNumber(RATE).orElseThrow());
            return new TransferSettingsInfo(rate.perMinute());
        });
    }
}
