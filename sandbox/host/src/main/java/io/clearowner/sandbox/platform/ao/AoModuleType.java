package io.clearowner.sandbox.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.kernel.LoadedPlugin;
import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.Partial;
import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.kernel.RefusedByJira;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import net.java.ao.RawEntity;
import org.w3c.dom.Element;

/**
 * The module {@code <ao>}: its entities get tables when the module is enabled.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/active-objects-plugin-module">The
 *     module</a>
 */
public final class AoModuleType implements ModuleType {
    private final Database database;
    private final Map<String, PluginTables> byPlugin = new ConcurrentHashMap<>();

    public AoModuleType(Database database) {
        this.database = database;
    }

    /** The service of one plugin; it works once the plugin's module is enabled. */
    public ActiveObjects serviceOf(LoadedPlugin plugin) {
        Supplier<PluginTables> tables = () -> {
            PluginTables found = byPlugin.get(plugin.key());
            if (found == null) {
                throw new IllegalStateException("The plugin [" + plugin.key() + "] invokes ActiveObjects before its "
                        + "<ao> module is enabled (as in a constructor or @PostConstruct), or it has no <ao> module");
            }
            return found;
        };
        return Partial.create(ManagedActiveObjects.class, tables);
    }

    @Override
    public String element() {
        return "ao";
    }

    @Override
    public void enable(PluginModule module) {
        Element xml = module.xml();
        if (xml.getElementsByTagName("upgradeTask").getLength() > 0) {
            throw new UnsupportedOperationException("The sandbox runs no <upgradeTask> of <ao>");
        }
        LoadedPlugin plugin = module.plugin();
        if (byPlugin.containsKey(plugin.key())) {
            throw new RefusedByJira("The plugin " + plugin.key() + " has two <ao> modules; one is allowed");
        }
        String namespace = xml.hasAttribute("namespace") ? xml.getAttribute("namespace") : plugin.key();
        byPlugin.put(plugin.key(), PluginTables.migrate(database, namespace, entities(plugin, xml)));
    }

    private static List<Class<? extends RawEntity<?>>> entities(LoadedPlugin plugin, Element xml) {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        var elements = xml.getElementsByTagName("entity");
        for (int i = 0; i < elements.getLength(); i++) {
            entities.add(entity(plugin, elements.item(i).getTextContent().trim()));
        }
        if (entities.isEmpty()) {
            throw new RefusedByJira("The <ao> module of " + plugin.key() + " has no <entity>");
        }
        return entities;
    }

    @SuppressWarnings("unchecked") // asSubclass gives the raw type.
    private static Class<? extends RawEntity<?>> entity(LoadedPlugin plugin, String name) {
        try {
            return (Class<? extends RawEntity<?>>)
                    plugin.classLoader().loadClass(name).asSubclass(RawEntity.class);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new RefusedByJira("The Active Objects entity " + name + " cannot be loaded: " + e, e);
        } catch (ClassCastException e) {
            throw new RefusedByJira("The Active Objects entity " + name + " does not extend RawEntity", e);
        }
    }

    @Override
    public void disable(PluginModule module) {
        byPlugin.remove(module.plugin().key());
    }
}
