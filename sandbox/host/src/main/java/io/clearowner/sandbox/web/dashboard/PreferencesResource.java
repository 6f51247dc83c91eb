package io.clearowner.sandbox.web.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.http.Refusal;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.TreeMap;

/** {@code PUT /rest/dashboards/1.0/{dashboard}/gadget/{gadget}/prefs}: a gadget's preferences, strings only. */
@Path("/{dashboard}/gadget/{gadget}/prefs")
public final class PreferencesResource {
    private final Host host;
    private final Dashboards dashboards;

    public PreferencesResource(Host host, Dashboards dashboards) {
        this.host = host;
        this.dashboards = dashboards;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void save(@PathParam("dashboard") long dashboardId, @PathParam("gadget") long gadgetId, JsonNode body) {
        Dashboard dashboard = dashboards
                .byId(dashboardId)
                .filter(found -> found.visibleTo(host.user()))
                .orElseThrow(() -> Refusal.notFound("There is no dashboard " + dashboardId));
        if (!dashboard.editableBy(host.user())) {
            throw Refusal.forbidden("Only its owner can change this dashboard");
        }
        if (dashboard.gadgets().stream().noneMatch(gadget -> gadget.id() == gadgetId)) {
            throw Refusal.notFound("There is no gadget " + gadgetId + " on this dashboard");
        }
        dashboards.save(gadgetId, preferences(body));
    }

    private static Map<String, String> preferences(JsonNode body) {
        if (body == null || !body.isObject()) {
            throw Refusal.badRequest("Preferences are an object of strings");
        }
        Map<String, String> preferences = new TreeMap<>();
        body.properties().forEach(entry -> {
            if (!entry.getValue().isTextual()) {
                throw Refusal.badRequest(
                        "The preference " + entry.getKey() + " must be a string, was " + entry.getValue());
            }
            preferences.put(entry.getKey(), entry.getValue().textValue());
        });
        return preferences;
    }
}
