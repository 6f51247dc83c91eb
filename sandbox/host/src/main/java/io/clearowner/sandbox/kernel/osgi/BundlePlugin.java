package io.clearowner.sandbox.kernel.osgi;

import io.clearowner.sandbox.kernel.LoadedPlugin;
import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.PluginInfo;
import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.kernel.RefusedByJira;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.core.NestedExceptionUtils;
import org.w3c.dom.Element;

/**
 * A plugin in Felix. Enabled, it is resolved, its Spring context is up and its modules are enabled; disabling undoes
 * all of that.
 */
final class BundlePlugin implements LoadedPlugin {
    private static final Logger LOG = LoggerFactory.getLogger(BundlePlugin.class);
    private static final Pattern MISSING_PACKAGE = Pattern.compile("osgi\\.wiring\\.package; (.*)");

    private final PluginDescriptor descriptor;
    private final Bundle bundle;
    private final HostServices services;
    private final Map<String, ModuleType> moduleTypes;
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private volatile PluginContext context;

    BundlePlugin(
            PluginDescriptor descriptor, Bundle bundle, HostServices services, Map<String, ModuleType> moduleTypes) {
        this.descriptor = descriptor;
        this.bundle = bundle;
        this.services = services;
        this.moduleTypes = moduleTypes;
    }

    boolean enabled() {
        return context != null;
    }

    /** @throws RefusedByJira after undoing what was already started */
    synchronized void enable() {
        if (enabled()) {
            return;
        }
        try {
            resolve();
            undo.push(this::stop);
            PluginContext started = new PluginContext(this, springFiles(), services);
            undo.push(started::close);
            context = started;
            modules().forEach(this::enable);
            started.started();
            undo.push(started::stopping);
        } catch (RuntimeException | LinkageError e) {
            undoAll();
            throw e instanceof RefusedByJira refused
                    ? refused
                    : new RefusedByJira("The plugin " + key() + " cannot start: " + e, e);
        }
    }

    synchronized void disable() {
        undoAll();
    }

    private void undoAll() {
        while (!undo.isEmpty()) {
            try {
                undo.pop().run();
            } catch (RuntimeException e) {
                LOG.warn("Disabling {}", key(), e);
            }
        }
        context = null;
    }

    private void resolve() {
        try {
            bundle.start();
        } catch (BundleException e) {
            Matcher missing = MISSING_PACKAGE.matcher(String.valueOf(e.getMessage()));
            throw new RefusedByJira(
                    missing.find()
                            ? "The plugin " + key() + " imports a package that Jira does not export (in this version): "
                                    + missing.group(1)
                            : "The bundle of " + key() + " cannot start: " + e.getMessage(),
                    e);
        }
    }

    private void stop() {
        try {
            bundle.stop();
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<URL> springFiles() {
        var found = bundle.findEntries("META-INF/spring", "*.xml", false);
        return found == null ? List.of() : Collections.list(found);
    }

    /** Active Objects first, as other modules may be built on it. */
    private List<PluginModule> modules() {
        List<PluginModule> modules = new ArrayList<>();
        for (Element xml : descriptor.modules()) {
            if (!moduleTypes.containsKey(xml.getTagName())) {
                // Jira lists such a module as unrecognised and disabled; the sandbox is stricter.
                throw new RefusedByJira("atlassian-plugin.xml: Jira has no module type <" + xml.getTagName()
                        + "> (module " + nameOf(xml) + ")");
            }
            modules.add(new PluginModule(this, nameOf(xml), xml));
        }
        modules.sort((a, b) -> Boolean.compare(
                b.xml().getTagName().equals("ao"), a.xml().getTagName().equals("ao")));
        return modules;
    }

    private static String nameOf(Element xml) {
        return xml.hasAttribute("key") ? xml.getAttribute("key") : xml.getAttribute("name");
    }

    private void enable(PluginModule module) {
        ModuleType type = moduleTypes.get(module.xml().getTagName());
        type.enable(module);
        undo.push(() -> type.disable(module));
    }

    @Override
    public String key() {
        return descriptor.key();
    }

    @Override
    public String name() {
        return descriptor.name();
    }

    @Override
    public String version() {
        return descriptor.version();
    }

    @Override
    public PluginInfo info() {
        return descriptor.info();
    }

    @Override
    public ClassLoader classLoader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    @Override
    public Optional<URL> resource(String path) {
        return Optional.ofNullable(bundle.getEntry(path));
    }

    @Override
    public <T> T create(Class<T> expected, String className) {
        PluginContext running = context;
        if (running == null) {
            throw new IllegalStateException("The plugin " + key() + " is disabled");
        }
        try {
            Class<?> type = classLoader().loadClass(className);
            if (!expected.isAssignableFrom(type)) {
                throw new RefusedByJira(className + " is not a " + expected.getName());
            }
            return expected.cast(running.create(type));
        } catch (ClassNotFoundException e) {
            throw new RefusedByJira("The plugin " + key() + " has no class " + className, e);
        } catch (BeansException e) {
            throw new RefusedByJira(
                    className + " cannot be built: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage(),
                    e);
        } catch (LinkageError e) {
            throw new RefusedByJira(
                    className + " cannot be loaded: " + e + "; is the package imported in the manifest?", e);
        }
    }
}
