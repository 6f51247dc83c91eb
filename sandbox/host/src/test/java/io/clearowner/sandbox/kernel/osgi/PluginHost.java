package io.clearowner.sandbox.kernel.osgi;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.kernel.LoadedPlugin;
import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.Plugins;
import io.clearowner.sandbox.kernel.Services;
import io.clearowner.sandbox.kernel.Templates;
import io.clearowner.sandbox.platform.Events;
import io.clearowner.sandbox.platform.Texts;
import io.clearowner.sandbox.platform.ao.AoModuleType;
import io.clearowner.sandbox.platform.velocity.Allowlist;
import io.clearowner.sandbox.platform.velocity.VelocityTemplates;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The kernel without the rest of the host, just enough to load a small plugin. */
public final class PluginHost implements AutoCloseable {
    public final Services services = new Services();
    public final Templates templates;
    public final Texts texts = new Texts();
    private final PluginSystem plugins;
    private final AoModuleType activeObjects;
    private final Map<String, ModuleType> moduleTypes = new HashMap<>();

    public PluginHost(Path home, Database database) {
        plugins = new PluginSystem(home);
        activeObjects = new AoModuleType(database);
        var allowlist = new Allowlist();
        templates = new VelocityTemplates(allowlist);
        services.put(EventPublisher.class, new Events());
        register(activeObjects);
        register(allowlist);
        register(texts);
    }

    public void register(ModuleType type) {
        moduleTypes.put(type.element(), type);
    }

    public Plugins plugins() {
        return plugins;
    }

    public LoadedPlugin load(Path jar) {
        return plugins.load(
                jar, new HostServices(services, Map.of(ActiveObjects.class, activeObjects::serviceOf)), moduleTypes);
    }

    @Override
    public void close() {
        plugins.close();
    }
}
