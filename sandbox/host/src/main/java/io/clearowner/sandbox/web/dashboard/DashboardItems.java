package io.clearowner.sandbox.web.dashboard;

import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.web.resources.WebResources;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Element;

/**
 * Module type {@code dashboard-item}, rendered by an AMD module
 * (https://developer.atlassian.com/server/jira/platform/dashboard-item-module/).
 */
public final class DashboardItems implements ModuleType {
    private final Map<String, Item> byKey = Collections.synchronizedMap(new TreeMap<>());

    /**
     * A gadget that a user can add to a dashboard.
     *
     * @param thumbnail path below the context; empty for none
     */
    public record Item(
            String key,
            String titleKey,
            String descriptionKey,
            boolean configurable,
            String amdModule,
            String thumbnail) {}

    @Override
    public String element() {
        return "dashboard-item";
    }

    @Override
    public void enable(PluginModule module) {
        Element xml = module.xml();
        Element definition = child(xml, "definition").orElseThrow(() -> refused(module, "has no definition"));
        String title = child(definition, "title")
                .map(element -> element.getAttribute("key"))
                .filter(key -> !key.isEmpty())
                .orElseThrow(() -> refused(module, "has no title key"));
        String amd = child(xml, "amd-module")
                .map(element -> element.getTextContent().trim())
                .filter(name -> !name.isEmpty())
                .orElseThrow(() -> refused(module, "has no amd-module"));
        for (String unsupported : List.of("context-provider", "condition", "conditions")) {
            if (child(xml, unsupported).isPresent()) {
                throw refused(module, "has a " + unsupported + ", which the sandbox does not support");
            }
        }
        byKey.put(
                module.completeKey(),
                new Item(
                        module.completeKey(),
                        title,
                        child(xml, "description")
                                .map(element -> element.getAttribute("key"))
                                .orElse(""),
                        "true".equals(xml.getAttribute("configurable")),
                        amd,
                        child(definition, "thumbnail")
                                .map(element -> element.getAttribute("location"))
                                .orElse("")));
    }

    @Override
    public void disable(PluginModule module) {
        byKey.remove(module.completeKey());
    }

    public Optional<Item> byKey(String completeKey) {
        return Optional.ofNullable(byKey.get(completeKey));
    }

    public Collection<Item> all() {
        synchronized (byKey) {
            return List.copyOf(byKey.values());
        }
    }

    private static RefusedByJira refused(PluginModule module, String why) {
        return new RefusedByJira("dashboard-item " + module.completeKey() + " " + why);
    }

    private static Optional<Element> child(Element parent, String name) {
        return WebResources.children(parent, name).stream().findFirst();
    }
}
