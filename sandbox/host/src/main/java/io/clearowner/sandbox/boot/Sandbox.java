package io.clearowner.sandbox.boot;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.scheduler.SchedulerService;
import io.clearowner.sandbox.kernel.Area;
import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.kernel.Deviation;
import io.clearowner.sandbox.kernel.I18n;
import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.Plugins;
import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.kernel.SandboxOptions;
import io.clearowner.sandbox.kernel.SandboxState;
import io.clearowner.sandbox.kernel.Services;
import io.clearowner.sandbox.kernel.Templates;
import io.clearowner.sandbox.kernel.osgi.HostServices;
import io.clearowner.sandbox.kernel.osgi.PluginSystem;
import io.clearowner.sandbox.platform.Accepted;
import io.clearowner.sandbox.platform.Caches;
import io.clearowner.sandbox.platform.ClusterLocks;
import io.clearowner.sandbox.platform.ClusterMessages;
import io.clearowner.sandbox.platform.Events;
import io.clearowner.sandbox.platform.Scheduler;
import io.clearowner.sandbox.platform.Settings;
import io.clearowner.sandbox.platform.Texts;
import io.clearowner.sandbox.platform.ao.AoModuleType;
import io.clearowner.sandbox.platform.velocity.Allowlist;
import io.clearowner.sandbox.platform.velocity.VelocityTemplates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running sandbox: one node that stands in for Jira, with one plugin in it. */
public final class Sandbox implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);

    private static final String GROUP_EVENTS = "com.atlassian.crowd.event.group";

    private final Services services = new Services();
    private final List<Area> areas = new ArrayList<>();
    private final Map<String, ModuleType> moduleTypes = new HashMap<>();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private Database database;
    private PluginSystem plugins;
    private Scheduler scheduler;
    private ClusterMessages cluster;
    private WebArea web;

    private Sandbox(SandboxOptions options, Consumer<String> progress) {
        try {
            start(options, progress);
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private void start(SandboxOptions options, Consumer<String> progress) {
        LibraryLogs.quiet();
        progress.accept("Opening the database");
        database = opened(Database.open(options));
        database.runScript("schema-platform.sql");
        var state = new SandboxState();
        services.put(SandboxState.class, state);
        Deviation.Planted planted = new Deviation.Planted(options.deviations());
        services.put(Deviation.Planted.class, planted);
        plugins = opened(new PluginSystem(
                options.nodeHome(), name -> planted.has(Deviation.NO_GROUP_EVENTS) && name.equals(GROUP_EVENTS)));
        services.put(Plugins.class, plugins);
        AoModuleType activeObjects = startPlatform(options);

        progress.accept("Starting the stand-in for Jira");
        area(new ModelArea(services, database, options));
        area(new SearchArea(services, database, options.nodeHome().resolve("index")));
        web = area(new WebArea(services, database, options, plugins));

        areas.forEach(area -> area.moduleTypes().forEach(this::register));
        areas.forEach(Area::servicesReady);
        var perPlugin = new DeviatingServices(services, planted).factories();
        perPlugin.put(ActiveObjects.class, activeObjects::serviceOf);
        progress.accept("Loading " + options.pluginJar().getFileName());
        // Registered again, so that it is closed before the areas: disabling the plugin removes its modules from them.
        opened(plugins);
        plugins.load(options.pluginJar(), new HostServices(services, perPlugin), moduleTypes);
        // Start here, so that no message is missed while this node builds its own index.
        opened(cluster).start();
        areas.forEach(area -> area.pluginLoaded(progress));
        // As in Jira, no job runs before everything is up or while plugins are shut down.
        opened(scheduler);
        scheduler.start();
        state.running();
    }

    private AoModuleType startPlatform(SandboxOptions options) {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "sandbox-timer");
            thread.setDaemon(true);
            return thread;
        });
        open.push(timer::shutdownNow);
        String node = options.node().orElseGet(() -> nodeId(options.nodeHome()));
        cluster = opened(new ClusterMessages(database, node, options.node().isEmpty()));
        services.put(ClusterMessages.class, cluster);
        services.put(EventPublisher.class, new Events());
        services.put(ClusterLockService.class, new ClusterLocks(database, node, timer));
        scheduler = opened(new Scheduler(database, options.node().isEmpty()));
        services.put(SchedulerService.class, scheduler);
        var caches = new Caches(cluster);
        services.put(CacheManager.class, caches);
        services.put(CacheFactory.class, caches);
        services.put(PluginSettingsFactory.class, new Settings(database));

        var texts = new Texts();
        services.put(I18n.class, texts);
        register(texts);
        var allowlist = new Allowlist();
        services.put(Templates.class, new VelocityTemplates(allowlist));
        register(allowlist);
        var activeObjects = new AoModuleType(database);
        register(activeObjects);
        register(new Accepted("rest-migration"));
        return activeObjects;
    }

    /** Stored in the home, like the {@code jira.node.id} that an administrator gives a Jira node. */
    private static String nodeId(Path home) {
        try {
            Path file = Files.createDirectories(home).resolve("node-id");
            if (!Files.exists(file)) {
                Files.writeString(file, UUID.randomUUID().toString());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void register(ModuleType type) {
        if (moduleTypes.putIfAbsent(type.element(), type) != null) {
            throw new IllegalStateException("Two parts of the sandbox register <" + type.element() + ">");
        }
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    private <T extends Area> T area(T area) {
        areas.add(area);
        return opened(area);
    }

    public static Builder builder() {
        return new Builder();
    }

    public Services services() {
        return services;
    }

    public Database database() {
        return database;
    }

    /** The loaded plugins; tests disable and enable them. */
    public Plugins plugins() {
        return plugins;
    }

    /** The URL for browsers. */
    public String address() {
        return "http://localhost:" + web.port() + "/jira";
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                LOG.warn("Stopping the sandbox", e);
            }
        }
    }

    /** Collects the options; tests leave the port free, {@link Main} fixes it. */
    public static final class Builder {
        private Path plugin;
        private Path home;
        private Path data;
        private boolean owners = true;
        private String databaseUrl;
        private int port;
        private boolean software;
        private String node;
        private final Set<Deviation> deviations = EnumSet.noneOf(Deviation.class);
        private Consumer<String> progress = text -> {};

        public Builder plugin(Path jar) {
            plugin = jar;
            return this;
        }

        public Builder home(Path folder) {
            home = folder;
            return this;
        }

        public Builder data(Path folder) {
            data = folder;
            return this;
        }

        /** Whether the imported issues get owners. */
        public Builder owners(boolean yes) {
            owners = yes;
            return this;
        }

        public Builder databaseUrl(String url) {
            databaseUrl = url;
            return this;
        }

        public Builder port(int number) {
            port = number;
            return this;
        }

        /** Makes this one of several nodes on the same database; each has a unique name. */
        public Builder node(String name) {
            node = name;
            return this;
        }

        /** Adds Jira Software's Epic Link. */
        public Builder software(boolean yes) {
            software = yes;
            return this;
        }

        /** Plants a difference from the Jira that the plugin expects. */
        public Builder deviation(Deviation deviation) {
            deviations.add(deviation);
            return this;
        }

        public Builder progress(Consumer<String> listener) {
            progress = listener;
            return this;
        }

        /** @throws RefusedByJira if Jira would not load the plugin */
        public Sandbox start() {
            return new Sandbox(
                    new SandboxOptions(
                            plugin,
                            home,
                            port,
                            Optional.ofNullable(data),
                            owners,
                            Optional.ofNullable(databaseUrl),
                            software,
                            Optional.ofNullable(node),
                            Set.copyOf(deviations)),
                    progress);
        }
    }
}
