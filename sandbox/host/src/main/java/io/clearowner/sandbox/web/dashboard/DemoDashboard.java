package io.clearowner.sandbox.web.dashboard;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.Services;
import io.clearowner.sandbox.model.people.Accounts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dashboard "Ownership" with the plugin's gadgets, configured for a demo. */
public final class DemoDashboard {
    /** Each one is added above the previous one. */
    private static final List<String> GADGETS = List.of(
            "io.clearowner.jira:ownership-load",
            "io.clearowner.jira:my-ownership",
            "io.clearowner.jira:unclear-ownership");

    private static final Map<String, String> PREFERENCES = Map.of(
            "isConfigured",
            "true",
            "scopeType",
            "projects",
            "projects",
            "",
            "unresolvedOnly",
            "true",
            "role",
            "either",
            "rows",
            "10",
            "refresh",
            "false");
    private final Services services;
    private final Dashboards dashboards;

    public DemoDashboard(Services services, Dashboards dashboards) {
        this.services = services;
        this.dashboards = dashboards;
    }

    /** Creates it only if there is no dashboard at all, so that a restart keeps users' changes. */
    public void createAtFirstStart() {
        Optional<ApplicationUser> owner = services.get(Accounts.class).byName("admin");
        if (owner.isPresent() && dashboards.all().isEmpty()) {
            Dashboard created = dashboards.create("Ownership", owner.get().getKey(), true);
            GADGETS.forEach(gadget -> dashboards.save(dashboards.add(created, gadget), PREFERENCES));
        }
    }
}
