package io.clearowner.sandbox.boot;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.clearowner.sandbox.kernel.Area;
import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.Partial;
import io.clearowner.sandbox.kernel.Plugins;
import io.clearowner.sandbox.kernel.SandboxOptions;
import io.clearowner.sandbox.kernel.SandboxState;
import io.clearowner.sandbox.kernel.Services;
import io.clearowner.sandbox.model.db.Db;
import io.clearowner.sandbox.model.mail.Outbox;
import io.clearowner.sandbox.model.people.AccessTokens;
import io.clearowner.sandbox.web.actions.ActionRunner;
import io.clearowner.sandbox.web.actions.Decorator;
import io.clearowner.sandbox.web.actions.ProjectSettings;
import io.clearowner.sandbox.web.actions.WebworkActions;
import io.clearowner.sandbox.web.apps.ManageApps;
import io.clearowner.sandbox.web.dashboard.DashboardItems;
import io.clearowner.sandbox.web.dashboard.DashboardPages;
import io.clearowner.sandbox.web.dashboard.Dashboards;
import io.clearowner.sandbox.web.dashboard.DemoDashboard;
import io.clearowner.sandbox.web.dashboard.PreferencesResource;
import io.clearowner.sandbox.web.fragments.IssueTabs;
import io.clearowner.sandbox.web.fragments.WebItems;
import io.clearowner.sandbox.web.fragments.WebPanels;
import io.clearowner.sandbox.web.html.Avatars;
import io.clearowner.sandbox.web.html.Shell;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.http.Logins;
import io.clearowner.sandbox.web.http.Router;
import io.clearowner.sandbox.web.http.Router.Access;
import io.clearowner.sandbox.web.http.XsrfTokens;
import io.clearowner.sandbox.web.pages.CommentPages;
import io.clearowner.sandbox.web.pages.EditPages;
import io.clearowner.sandbox.web.pages.Icons;
import io.clearowner.sandbox.web.pages.IssuePages;
import io.clearowner.sandbox.web.pages.NavigatorPage;
import io.clearowner.sandbox.web.pages.ProjectPages;
import io.clearowner.sandbox.web.pages.SitePages;
import io.clearowner.sandbox.web.pages.TokenPages;
import io.clearowner.sandbox.web.reports.ReportPages;
import io.clearowner.sandbox.web.reports.Reports;
import io.clearowner.sandbox.web.resources.Downloads;
import io.clearowner.sandbox.web.resources.HostPageBuilder;
import io.clearowner.sandbox.web.resources.WebResources;
import io.clearowner.sandbox.web.rest.AnonymizationResource;
import io.clearowner.sandbox.web.rest.CommentResource;
import io.clearowner.sandbox.web.rest.ConstantResources;
import io.clearowner.sandbox.web.rest.CustomFieldsResource;
import io.clearowner.sandbox.web.rest.FilterResource;
import io.clearowner.sandbox.web.rest.GroupResource;
import io.clearowner.sandbox.web.rest.IssueArchiveResource;
import io.clearowner.sandbox.web.rest.IssueResource;
import io.clearowner.sandbox.web.rest.ProjectLifeResource;
import io.clearowner.sandbox.web.rest.ProjectResources;
import io.clearowner.sandbox.web.rest.ProjectRoleResource;
import io.clearowner.sandbox.web.rest.RestApplications;
import io.clearowner.sandbox.web.rest.RestModule;
import io.clearowner.sandbox.web.rest.RestMounts;
import io.clearowner.sandbox.web.rest.RestMounts.Place;
import io.clearowner.sandbox.web.rest.SandboxDirectoryResource;
import io.clearowner.sandbox.web.rest.SandboxFieldsResource;
import io.clearowner.sandbox.web.rest.SandboxProjectsResource;
import io.clearowner.sandbox.web.rest.SandboxResource;
import io.clearowner.sandbox.web.rest.SandboxWorkflowResource;
import io.clearowner.sandbox.web.rest.ScreenResource;
import io.clearowner.sandbox.web.rest.SearchResource;
import io.clearowner.sandbox.web.rest.SecurityLevelResource;
import io.clearowner.sandbox.web.rest.SessionResource;
import io.clearowner.sandbox.web.rest.TokenResource;
import io.clearowner.sandbox.web.rest.UserResources;
import io.clearowner.sandbox.web.rest.VersionResource;
import io.clearowner.sandbox.web.workflow.WorkflowPages;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The web part of the host: pages, dashboards, REST and what plugins add to them, at {@code /jira} on loopback. */
public final class WebArea implements Area {
    private final WebServer server;
    private final List<ModuleType> moduleTypes;
    private final DemoDashboard demo;
    private final ManageApps apps;

    public WebArea(Services services, Database database, SandboxOptions options, Plugins plugins) {
        database.runScript("schema-web.sql");
        services.put(XsrfTokenGenerator.class, Partial.create(XsrfTokens.class));
        services.put(PageBuilderService.class, new HostPageBuilder());

        var host = new Host(services);
        var tokens = new AccessTokens(new Db(database), Clock.systemUTC());
        var logins = new Logins(services, tokens);
        var mounts = new RestMounts();
        var resources = new WebResources();
        var webItems = new WebItems(host);
        var panels = new WebPanels(host);
        var tabs = new IssueTabs(host);
        var reports = new Reports(host);
        var items = new DashboardItems();
        var actions = new WebworkActions();
        var dashboards = new Dashboards(new Db(database));
        var shell = new Shell(host, resources);
        var projectSettings = new ProjectSettings(host, shell, webItems);
        var decorator = new Decorator(host, shell, webItems, projectSettings);
        demo = new DemoDashboard(services, dashboards);
        apps = new ManageApps(plugins, decorator, new Db(database));

        var router = new Router();
        router.get(
                "/status",
                Access.EVERYBODY,
                exchange -> exchange.json(
                        200, "{\"state\":\"" + services.get(SandboxState.class).name() + "\"}"));
        new SitePages(host, shell, logins, plugins).register(router);
        new TokenPages(host, shell, tokens).register(router);
        new DashboardPages(host, shell, dashboards, items).register(router);
        new IssuePages(host, shell, panels, tabs).register(router);
        new EditPages(host, shell).register(router);
        new CommentPages(host).register(router);
        new NavigatorPage(host, shell).register(router);
        new ProjectPages(host, shell, reports).register(router);
        new ReportPages(host, shell, reports).register(router);
        var downloads = new Downloads(host, resources);
        router.get("/assets/*", Access.EVERYBODY, downloads::asset);
        router.get("/download/*", Access.EVERYBODY, downloads::plain);
        router.get("/s/*", Access.EVERYBODY, downloads::cached);
        router.get("/secure/useravatar", Access.EVERYBODY, new Avatars(host)::serve);
        var icons = new Icons();
        router.get("/images/icons/*", Access.EVERYBODY, icons::serve);
        router.get("/secure/projectavatar", Access.EVERYBODY, icons::projectAvatar);
        projectSettings.register(router);
        new WorkflowPages(host, decorator).register(router);
        apps.register(router);
        router.get("/secure/admin", Access.ADMINS, decorator::overview);
        router.get(
                "/secure/admin/Outbox",
                Access.ADMINS,
                exchange -> decorator.show(
                        exchange,
                        "Outbox",
                        "outbox",
                        Map.of("mails", services.get(Outbox.class).mails())));

        var pages = new PageServlet(host, router, shell::refuse, new ActionRunner(host, actions, decorator)::run);
        server = new WebServer(options, new RequestFilter(services, logins), pages, mounts);
        mounts.mount(new Place("auth", "1"), RestApplications.of(host, List.of(new SessionResource(host, logins))));
        mounts.mount(new Place("pat", "1.0"), RestApplications.of(host, List.of(new TokenResource(host, tokens))));
        mounts.mount(
                new Place("api", "2"),
                RestApplications.of(
                        host,
                        List.of(
                                new IssueResource(host),
                                new CommentResource(host),
                                new SearchResource(host),
                                new UserResources(host),
                                new FilterResource(host),
                                new ConstantResources(host),
                                new GroupResource(host),
                                new ScreenResource(host),
                                new ProjectResources(host),
                                new ProjectRoleResource(host),
                                new IssueArchiveResource(host),
                                new ProjectLifeResource(host),
                                new VersionResource(host),
                                new SecurityLevelResource(host),
                                new CustomFieldsResource(host),
                                new AnonymizationResource(host))));
        mounts.mount(
                new Place("sandbox", "1.0"),
                RestApplications.of(
                        host,
                        List.of(
                                new SandboxResource(host),
                                new SandboxDirectoryResource(host),
                                new SandboxFieldsResource(host),
                                new SandboxProjectsResource(host),
                                new SandboxWorkflowResource(host))));
        mounts.mount(
                new Place("dashboards", "1.0"),
                RestApplications.of(host, List.of(new PreferencesResource(host, dashboards))));

        moduleTypes = new ArrayList<>(
                List.of(resources, items, actions, panels, tabs, reports, new RestModule(host, mounts)));
        moduleTypes.addAll(webItems.moduleTypes());
    }

    /** The port the server listens on, also when the options left the choice open. */
    public int port() {
        return server.port();
    }

    @Override
    public List<ModuleType> moduleTypes() {
        return List.copyOf(moduleTypes);
    }

    @Override
    public void pluginLoaded(Consumer<String> progress) {
        apps.loaded();
        demo.createAtFirstStart();
    }

    @Override
    public void close() {
        server.close();
    }
}
