package io.clearowner.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.rest.json.Info;
import io.clearowner.jira.ui.admin.Diagnostics;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * {@code GET diagnostics}: versions, fields, jobs and recent failures as text, for Jira administrators. 401 for
 * anonymous, 403 for other users.
 */
@Path("diagnostics")
@Produces(MediaType.APPLICATION_JSON)
public class DiagnosticsResource {

    private final Diagnostics diagnostics;
    private final Access access;
    private final Responses responses;

    @Inject
    public DiagnosticsResource(Diagnostics diagnostics, Access access, Responses responses) {
        this.diagnostics = diagnostics;
        this.access = access;
        this.responses = responses;
    }

    /** @param text lines, in English */
    @Info
    public record DiagnosticsInfo(String text) {}

    @GET
    @AdminOnly
    public Response diagnostics() {
        return responses.ok(() -> {
            access.administrator();
            return new DiagnosticsInfo(diagnostics.text());
        });
    }
}
