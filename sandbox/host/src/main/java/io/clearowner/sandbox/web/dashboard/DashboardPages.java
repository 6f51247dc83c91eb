package io.clearowner.sandbox.web.dashboard;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.sandbox.web.dashboard.Dashboard.Gadget;
import io.clearowner.sandbox.web.dashboard.DashboardItems.Item;
import io.clearowner.sandbox.web.html.Shell;
import io.clearowner.sandbox.web.http.Exchange;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.http.Json;
import io.clearowner.sandbox.web.http.Refusal;
import io.clearowner.sandbox.web.http.Router;
import io.clearowner.sandbox.web.http.Router.Access;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Dashboards: the list, one of them, and adding, moving and removing gadgets. */
public final class DashboardPages {
    private final Host host;
    private final Shell shell;
    private final Dashboards dashboards;
    private final DashboardItems items;

    /** A gadget as the page shows it. */
    public record View(
            long id,
            String title,
            String module,
            boolean configurable,
            String preferences,
            boolean missing,
            boolean first,
            boolean last) {}

    /** A dashboard in the list. */
    public record Row(long id, String name, String owner, boolean shared) {}

    /** A gadget that can be added. */
    public record Addable(String key, String title, String description) {}

    public DashboardPages(Host host, Shell shell, Dashboards dashboards, DashboardItems items) {
        this.host = host;
        this.shell = shell;
        this.dashboards = dashboards;
        this.items = items;
    }

    public void register(Router router) {
        router.get("/", Access.EVERYBODY, exchange -> exchange.redirect("/secure/Dashboard.jspa"));
        router.get("/secure/Dashboard.jspa", Access.USERS, this::show);
        router.get("/secure/ConfigurePortalPages!default.jspa", Access.USERS, this::list);
        router.post("/secure/AddPortalPage.jspa", Access.USERS, this::create);
        router.post("/secure/AddPortlet.jspa", Access.USERS, this::add);
        router.post("/secure/MovePortlet.jspa", Access.USERS, this::move);
        router.post("/secure/RemovePortlet.jspa", Access.USERS, this::remove);
    }

    private void show(Exchange exchange) throws IOException {
        Optional<Long> wanted = exchange.number("selectPageId");
        Optional<Dashboard> dashboard = wanted.isPresent()
                ? Optional.of(visible(wanted.get()))
                : visibleToMe().stream().findFirst().map(Dashboard::id).flatMap(dashboards::byId);
        if (dashboard.isEmpty()) {
            exchange.redirect("/secure/ConfigurePortalPages!default.jspa");
            return;
        }
        Dashboard shown = dashboard.get();
        Map<String, Object> values = new HashMap<>();
        values.put("dashboard", shown);
        values.put("editable", shown.editableBy(host.user()));
        values.put(
                "columns",
                IntStream.range(0, Dashboard.COLUMNS)
                        .mapToObj(number -> views(shown.column(number)))
                        .toList());
        values.put(
                "oneColumn",
                shown.gadgets().stream().map(Gadget::column).distinct().count() == 1);
        values.put(
                "addable",
                items.all().stream()
                        .map(item -> new Addable(
                                item.key(),
                                host.text(item.titleKey()),
                                item.descriptionKey().isEmpty() ? "" : host.text(item.descriptionKey())))
                        .toList());
        shell.show(exchange, shown.name(), "dashboard", values, "atl.dashboard");
    }

    private List<View> views(List<Gadget> column) {
        return IntStream.range(0, column.size())
                .mapToObj(i -> {
                    Gadget gadget = column.get(i);
                    Optional<Item> item = items.byKey(gadget.moduleKey());
                    return new View(
                            gadget.id(),
                            item.map(found -> host.text(found.titleKey())).orElse(gadget.moduleKey()),
                            item.map(Item::amdModule).orElse(""),
                            item.map(Item::configurable).orElse(false),
                            Json.write(gadget.preferences()),
                            item.isEmpty(),
                            i == 0,
                            i == column.size() - 1);
                })
                .toList();
    }

    private void list(Exchange exchange) throws IOException {
        shell.show(
                exchange,
                "Dashboards",
                "dashboards",
                Map.of(
                        "dashboards",
                        visibleToMe().stream()
                                .map(dashboard -> new Row(
                                        dashboard.id(), dashboard.name(), ownerName(dashboard), dashboard.shared()))
                                .toList()));
    }

    private void create(Exchange exchange) throws IOException {
        String name = exchange.required("name");
        if (name.length() > 255) {
            throw Refusal.badRequest("The name of a dashboard has at most 255 characters");
        }
        Dashboard created = dashboards.create(
                name, host.user().getKey(), exchange.param("shared").isPresent());
        exchange.redirect("/secure/Dashboard.jspa?selectPageId=" + created.id());
    }

    private void add(Exchange exchange) throws IOException {
        Dashboard dashboard = mine(exchange);
        Item item = items.byKey(exchange.required("moduleKey"))
                .orElseThrow(() -> Refusal.badRequest("There is no such gadget"));
        dashboards.add(dashboard, item.key());
        back(exchange, dashboard);
    }

    private void move(Exchange exchange) throws IOException {
        Dashboard dashboard = mine(exchange);
        int by =
                switch (exchange.required("to")) {
                    case "up" -> -1;
                    case "down" -> 1;
                    case "other" -> 0;
                    default -> throw Refusal.badRequest("A gadget moves up, down or to the other column");
                };
        dashboards.move(dashboard, gadget(exchange, dashboard), by);
        back(exchange, dashboard);
    }

    private void remove(Exchange exchange) throws IOException {
        Dashboard dashboard = mine(exchange);
        dashboards.remove(gadget(exchange, dashboard).id());
        back(exchange, dashboard);
    }

    private static void back(Exchange exchange, Dashboard dashboard) throws IOException {
        exchange.redirect("/secure/Dashboard.jspa?selectPageId=" + dashboard.id());
    }

    private List<Dashboard> visibleToMe() {
        return dashboards.all().stream()
                .filter(dashboard -> dashboard.visibleTo(host.user()))
                .toList();
    }

    /** A private dashboard of somebody else is treated as missing. */
    private Dashboard visible(long id) {
        return dashboards
                .byId(id)
                .filter(dashboard -> dashboard.visibleTo(host.user()))
                .orElseThrow(() -> Refusal.notFound("There is no dashboard " + id));
    }

    private Dashboard mine(Exchange exchange) {
        Dashboard dashboard = visible(exchange.number("dashboardId")
                .orElseThrow(() -> Refusal.badRequest("The parameter dashboardId is missing")));
        if (!dashboard.editableBy(host.user())) {
            throw Refusal.forbidden("Only its owner can change this dashboard");
        }
        return dashboard;
    }

    private static Gadget gadget(Exchange exchange, Dashboard dashboard) {
        long id = exchange.number("gadgetId").orElse(-1L);
        return dashboard.gadgets().stream()
                .filter(gadget -> gadget.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no gadget " + id + " on this dashboard"));
    }

    private String ownerName(Dashboard dashboard) {
        return Optional.ofNullable(host.get(UserManager.class).getUserByKey(dashboard.ownerKey()))
                .map(ApplicationUser::getDisplayName)
                .orElse(dashboard.ownerKey());
    }
}
