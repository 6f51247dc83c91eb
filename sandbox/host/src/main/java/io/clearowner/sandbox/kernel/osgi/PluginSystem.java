package io.clearowner.sandbox.kernel.osgi;

import io.clearowner.sandbox.kernel.LoadedPlugin;
import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.Plugins;
import io.clearowner.sandbox.kernel.RefusedByJira;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** Loads plugins into Felix the way Jira's plugin framework does, and refuses what Jira would refuse. */
public final class PluginSystem implements Plugins, AutoCloseable {
    private final Framework framework;
    private final Map<String, BundlePlugin> plugins = new ConcurrentSkipListMap<>();

    public PluginSystem(Path home) {
        this(home, name -> false);
    }

    /** @param hidden packages that the host does not export though Jira does */
    public PluginSystem(Path home, Predicate<String> hidden) {
        Map<String, String> settings = new HashMap<>();
        settings.put(
                Constants.FRAMEWORK_STORAGE,
                home.resolve("felix").toAbsolutePath().toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, HostPackages.exported(hidden));
        // By default Felix guesses and exposes the whole class path of the host to bundles.
        settings.put("felix.bootdelegation.implicit", "false");
        // A JVM can have only one URL handler factory; a bundle's URLs carry their own handler.
        settings.put("felix.service.urlhandlers", "false");
        settings.put("felix.log.level", "1");
        framework = new FrameworkFactory().newFramework(settings);
        try {
            framework.start();
        } catch (BundleException e) {
            throw new IllegalStateException("Felix does not start", e);
        }
    }

    /**
     * Installs and enables a plugin.
     *
     * @throws RefusedByJira if Jira would not accept it; nothing of it is left behind then
     */
    public synchronized LoadedPlugin load(Path jar, HostServices services, Map<String, ModuleType> moduleTypes) {
        PluginDescriptor descriptor = PluginDescriptor.read(jar);
        if (plugins.containsKey(descriptor.key())) {
            throw new RefusedByJira("There is already a plugin with the key " + descriptor.key());
        }
        try (InputStream in = Files.newInputStream(jar)) {
            var bundle = framework.getBundleContext().installBundle("plugin:" + descriptor.key(), in);
            var plugin = new BundlePlugin(descriptor, bundle, services, moduleTypes);
            plugins.put(plugin.key(), plugin);
            try {
                plugin.enable();
            } catch (RefusedByJira e) {
                plugins.remove(plugin.key());
                bundle.uninstall();
                throw e;
            }
            return plugin;
        } catch (IOException | BundleException e) {
            throw new RefusedByJira(jar.getFileName() + " cannot be installed: " + e.getMessage(), e);
        }
    }

    @Override
    public Optional<LoadedPlugin> byKey(String key) {
        return Optional.<LoadedPlugin>ofNullable(plugins.get(key)).filter(plugin -> ((BundlePlugin) plugin).enabled());
    }

    @Override
    public List<LoadedPlugin> enabled() {
        return plugins.values().stream()
                .filter(BundlePlugin::enabled)
                .<LoadedPlugin>map(plugin -> plugin)
                .toList();
    }

    @Override
    public void disable(String key) {
        installed(key).disable();
    }

    @Override
    public void enable(String key) {
        installed(key).enable();
    }

    private BundlePlugin installed(String key) {
        BundlePlugin plugin = plugins.get(key);
        if (plugin == null) {
            throw new RefusedByJira("There is no plugin with the key " + key);
        }
        return plugin;
    }

    @Override
    public void close() {
        List.copyOf(plugins.values()).forEach(BundlePlugin::disable);
        try {
            framework.stop();
            framework.waitForStop(10_000);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
