package io.clearowner.sandbox.web.fragments;

import com.atlassian.plugin.web.ContextProvider;
import io.clearowner.sandbox.kernel.LoadedPlugin;
import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.kernel.Templates;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.resources.WebResources;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/**
 * Module type {@code web-panel}: a part of a page, rendered by a Velocity template of a plugin
 * (https://developer.atlassian.com/server/framework/atlassian-sdk/web-panel-plugin-module/). Panels rendered by a class
 * are refused.
 */
public final class WebPanels implements ModuleType {
    /**
     * The right column of the issue view
     * (https://developer.atlassian.com/server/jira/platform/issue-view-ui-locations/).
     */
    public static final String ISSUE_RIGHT = "atl.jira.view.issue.right.context";

    private static final Set<String> LOCATIONS = Set.of(ISSUE_RIGHT);

    private final Host host;
    private final List<Panel> panels = new CopyOnWriteArrayList<>();

    private record Panel(
            String module,
            LoadedPlugin plugin,
            String location,
            int weight,
            String labelKey,
            String template,
            Optional<ContextProvider> provider,
            Predicate<Map<String, Object>> condition) {}

    /** A rendered panel. */
    public record Shown(String module, String label, String html) {}

    public WebPanels(Host host) {
        this.host = host;
    }

    /** The panels of a location whose conditions hold, lowest weight first. */
    public List<Shown> in(String location, Map<String, Object> context) {
        return panels.stream()
                .filter(panel -> panel.location().equals(location))
                .sorted(Comparator.comparingInt(Panel::weight))
                .filter(panel -> panel.condition().test(context))
                .map(panel -> shown(panel, context))
                .toList();
    }

    private Shown shown(Panel panel, Map<String, Object> context) {
        Map<String, Object> all = new HashMap<>(context);
        panel.provider().ifPresent(provider -> all.putAll(provider.getContextMap(new HashMap<>(context))));
        return new Shown(
                panel.module(),
                host.text(panel.labelKey()),
                host.get(Templates.class).render(panel.plugin(), panel.template(), all));
    }

    @Override
    public String element() {
        return "web-panel";
    }

    @Override
    public void enable(PluginModule module) {
        Element xml = module.xml();
        String location = xml.getAttribute("location");
        if (!LOCATIONS.contains(location)) {
            throw FragmentXml.refused(module, "the sandbox has no place " + location + " for panels");
        }
        if (xml.hasAttribute("class")) {
            throw FragmentXml.refused(module, "the sandbox draws panels by templates only");
        }
        String weight = xml.getAttribute("weight");
        panels.add(new Panel(
                module.completeKey(),
                module.plugin(),
                location,
                weight.isEmpty() ? 1000 : Integer.parseInt(weight),
                label(module),
                FragmentXml.viewTemplate(module),
                provider(module),
                Conditions.of(host, module)));
    }

    @Override
    public void disable(PluginModule module) {
        panels.removeIf(panel -> panel.module().equals(module.completeKey()));
    }

    private static String label(PluginModule module) {
        return WebResources.children(module.xml(), "label").stream()
                .map(label -> label.getAttribute("key"))
                .filter(key -> !key.isEmpty())
                .findFirst()
                .orElseThrow(() -> FragmentXml.refused(module, "a panel of the issue view needs a label with a key"));
    }

    private static Optional<ContextProvider> provider(PluginModule module) {
        List<Element> found = WebResources.children(module.xml(), "context-provider");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (found.size() > 1 || !WebResources.children(found.get(0), "param").isEmpty()) {
            throw FragmentXml.refused(module, "the sandbox takes one context-provider without parameters");
        }
        return Optional.of(
                module.plugin().create(ContextProvider.class, found.get(0).getAttribute("class")));
    }
}
