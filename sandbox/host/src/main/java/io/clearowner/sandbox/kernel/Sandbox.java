package io.clearowner.sandbox.kernel;

import io.clearowner.sandbox.Area;
import io.clearowner.sandbox.SandboxOptions;
import io.clearowner.sandbox.Services;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A running sandbox: one node that stands in for Jira, with one plugin in it. */
public final class Sandbox implements AutoCloseable {
    private final Services services = new Services();
    private final SandboxState state = new SandboxState();
    private final List<Area> areas = new ArrayList<>();
    private final Database database;

    private Sandbox(SandboxOptions options, Consumer<String> progress) {
        progress.accept("Opening the database");
        database = Database.open(options);
        services.put(SandboxState.class, state);
        areas.forEach(Area::servicesReady);
        areas.forEach(area -> area.pluginLoaded(progress));
        state.running();
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

    /** Where a browser finds it. */
    public String address() {
        return "http://localhost:" + 0 + "/jira";
    }

    @Override
    public void close() {
        for (int i = areas.size() - 1; i >= 0; i--) {
            areas.get(i).close();
        }
        database.close();
    }

    /** Collects the options; tests leave the port free, {@link Main} fixes it. */
    public static final class Builder {
        private Path plugin;
        private Path home;
        private Path data;
        private String databaseUrl;
        private int port;
        private Consumer<String> progress = text -> { };

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

        public Builder databaseUrl(String url) {
            databaseUrl = url;
            return this;
        }

        public Builder port(int number) {
            port = number;
            return this;
        }

        public Builder progress(Consumer<String> listener) {
            progress = listener;
            return this;
        }

        /** @throws RefusedByJira if Jira would not load the plugin */
        public Sandbox start() {
            return new Sandbox(new SandboxOptions(plugin, home, port, Optional.ofNullable(data),
                    Optional.ofNullable(databaseUrl)), progress);
        }
    }
}
