package io.clearowner.sandbox.web.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.clearowner.sandbox.model.field.Screens;
import io.clearowner.sandbox.web.http.Host;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/**
 * {@code /rest/api/2/screens/ID/tabs/TAB/fields/FIELD}
 * (https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/#api/2/screens-removeField): removes a field from a
 * screen.
 */
@Path("/screens/{screen}/tabs/{tab}/fields/{field}")
@AdminOnly
public final class ScreenResource {
    private final Host host;

    public ScreenResource(Host host) {
        this.host = host;
    }

    @DELETE
    public Response remove(
            @PathParam("screen") long screen, @PathParam("tab") long tab, @PathParam("field") String field) {
        Screens screens = host.get(Screens.class);
        if (screens.all().stream().noneMatch(one -> one.id() == screen && one.tab() == tab)) {
            throw ErrorsOf.message(404, "There is no tab " + tab + " on a screen " + screen);
        }
        if (!screens.remove(tab, field)) {
            throw ErrorsOf.message(404, field + " is not on the tab");
        }
        return Response.noContent().build();
    }
}
