package io.clearowner.sandbox.web.apps;

import io.clearowner.sandbox.kernel.Escape;
import io.clearowner.sandbox.kernel.LoadedPlugin;
import io.clearowner.sandbox.kernel.PluginInfo;
import io.clearowner.sandbox.kernel.Plugins;
import io.clearowner.sandbox.model.db.Db;
import io.clearowner.sandbox.web.actions.Decorator;
import io.clearowner.sandbox.web.apps.InstalledApps.News;
import io.clearowner.sandbox.web.http.Exchange;
import io.clearowner.sandbox.web.http.Refusal;
import io.clearowner.sandbox.web.http.Router;
import io.clearowner.sandbox.web.http.Router.Access;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.Optional;

/**
 * The administration page <em>Manage apps</em>, {@code /plugins/servlet/upm}, with the links that an app names as
 * {@code configure.url}
 * (https://developer.atlassian.com/docs/common-coding-tasks/adding-a-configuration-ui-for-your-plugin), and as
 * {@code post.install.url} and {@code post.update.url} as codescape/jira-scrum-poker does on Jira 11.3. To install an
 * app, start the sandbox with its jar.
 */
public final class ManageApps {
    private static final String PATH = "/plugins/servlet/upm";
    private final Plugins plugins;
    private final Decorator decorator;
    private final InstalledApps installed;

    /**
     * An app on the page; absent texts are empty.
     *
     * @param news {@code installed}, {@code updated} or empty
     * @param start page of the app to open then, below the context path
     */
    public record App(
            String key,
            String name,
            String version,
            String description,
            String vendor,
            String vendorUrl,
            String icon,
            String configure,
            String news,
            String start) {}

    public ManageApps(Plugins plugins, Decorator decorator, Db db) {
        this.plugins = plugins;
        this.decorator = decorator;
        this.installed = new InstalledApps(db);
    }

    public void register(Router router) {
        router.get(
                PATH,
                Access.ADMINS,
                exchange -> decorator.show(
                        exchange,
                        "Manage apps",
                        "apps",
                        Map.of("apps", plugins.enabled().stream().map(this::app).toList())));
        router.get(PATH + "/icon", Access.ADMINS, this::icon);
        router.post(PATH + "/news", Access.ADMINS, exchange -> {
            installed.acknowledge(plugin(exchange).key());
            exchange.redirect(PATH);
        });
    }

    /** Call this when the plugins are loaded. */
    public void loaded() {
        plugins.enabled().forEach(installed::loaded);
    }

    private App app(LoadedPlugin plugin) {
        PluginInfo info = plugin.info();
        Optional<News> news = installed.news(plugin.key());
        String start = news.flatMap(one -> info.param(one == News.INSTALLED ? "post.install.url" : "post.update.url"))
                .orElse("");
        String vendorUrl = info.vendorUrl().matches("https?://.*") ? info.vendorUrl() : "";
        return new App(
                plugin.key(),
                plugin.name(),
                plugin.version(),
                info.description(),
                info.vendor(),
                vendorUrl,
                info.param("plugin-icon")
                        .flatMap(plugin::resource)
                        .map(found -> PATH + "/icon?key=" + Escape.url(plugin.key()))
                        .orElse(""),
                info.param("configure.url").orElse(""),
                news.map(one -> one.name().toLowerCase()).orElse(""),
                start);
    }

    private LoadedPlugin plugin(Exchange exchange) {
        String key = exchange.required("key");
        return plugins.byKey(key).orElseThrow(() -> Refusal.notFound("There is no app " + key));
    }

    private void icon(Exchange exchange) throws IOException {
        LoadedPlugin plugin = plugin(exchange);
        String path = plugin.info().param("plugin-icon").orElse("");
        URL icon = plugin.resource(path)
                .filter(found -> !path.isEmpty())
                .orElseThrow(() -> Refusal.notFound("The app has no icon"));
        exchange.response().setContentType(path.endsWith(".svg") ? "image/svg+xml" : "image/png");
        try (InputStream in = icon.openStream()) {
            in.transferTo(exchange.response().getOutputStream());
        }
    }
}
