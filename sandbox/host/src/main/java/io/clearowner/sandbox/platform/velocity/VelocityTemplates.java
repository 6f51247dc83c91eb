package io.clearowner.sandbox.platform.velocity;

import io.clearowner.sandbox.kernel.LoadedPlugin;
import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.kernel.Templates;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;

/** Velocity 1.6.4, the base of Jira's fork, with one engine per plugin. */
public final class VelocityTemplates implements Templates {
    private final Allowlist allowlist;
    private final Map<ClassLoader, VelocityEngine> engines = new WeakHashMap<>();

    public VelocityTemplates(Allowlist allowlist) {
        this.allowlist = allowlist;
    }

    @Override
    public String render(LoadedPlugin plugin, String location, Map<String, Object> context) {
        var out = new StringWriter();
        JiraUberspect.rendering(allowlist, () -> merge(plugin, location, context, out));
        return out.toString();
    }

    private void merge(LoadedPlugin plugin, String location, Map<String, Object> context, StringWriter out) {
        try {
            engine(plugin).getTemplate(location, "UTF-8").merge(new VelocityContext(new HashMap<>(context)), out);
        } catch (RefusedByJira e) {
            throw new RefusedByJira(location + ": " + e.getMessage(), e);
        } catch (ResourceNotFoundException e) {
            throw new RefusedByJira(e.getMessage(), e);
        } catch (Exception e) {
            throw new RefusedByJira(location + " cannot be rendered: " + e.getMessage(), e);
        }
    }

    private VelocityEngine engine(LoadedPlugin plugin) throws Exception {
        synchronized (engines) {
            VelocityEngine engine = engines.get(plugin.classLoader());
            if (engine == null) {
                engine = start(plugin);
                engines.put(plugin.classLoader(), engine);
            }
            return engine;
        }
    }

    private static VelocityEngine start(LoadedPlugin plugin) throws Exception {
        var engine = new VelocityEngine();
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new NullLogChute());
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "plugin");
        engine.setProperty("plugin.resource.loader.instance", new PluginResources(plugin));
        engine.setProperty("plugin.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, JiraUberspect.class.getName());
        engine.setProperty(RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION, HtmlEscaper.class.getName());
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "sandbox-macros.vm");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.OUTPUT_ENCODING, "UTF-8");
        Thread thread = Thread.currentThread();
        ClassLoader outer = thread.getContextClassLoader();
        // Velocity loads its own classes with the thread's class loader.
        thread.setContextClassLoader(VelocityTemplates.class.getClassLoader());
        try {
            engine.init();
        } finally {
            thread.setContextClassLoader(outer);
        }
        return engine;
    }
}
