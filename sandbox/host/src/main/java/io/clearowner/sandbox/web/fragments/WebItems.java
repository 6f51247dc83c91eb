package io.clearowner.sandbox.web.fragments;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.resources.WebResources;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/**
 * Module types {@code web-section} and {@code web-item}: links that plugins add to the administration of Jira and of a
 * project (https://developer.atlassian.com/server/framework/atlassian-sdk/web-item-plugin-module/).
 */
public final class WebItems {
    /** The URL-encoded key of the project, in links of the project's administration. */
    public static final String PROJECT_KEY = "$projectKeyEncoded";

    private final Host host;
    private final List<Section> sections = new CopyOnWriteArrayList<>();
    private final List<Item> items = new CopyOnWriteArrayList<>();

    /** A group of links below a location such as {@code admin_plugins_menu}. */
    public record Section(
            String module,
            String key,
            String location,
            int weight,
            String labelKey,
            Predicate<Map<String, Object>> shown) {
        /** The section that its items name. */
        public String path() {
            return location + "/" + key;
        }
    }

    /** A link; {@code url} starts below the context path. */
    public record Item(
            String module,
            String section,
            int weight,
            String labelKey,
            String url,
            String linkId,
            Predicate<Map<String, Object>> shown) {}

    public WebItems(Host host) {
        this.host = host;
    }

    /** The links of exactly this section path whose conditions hold, lowest weight first. */
    public List<Item> in(String section, JiraHelper helper) {
        Map<String, Object> context = Conditions.context(host, helper);
        return items.stream()
                .filter(item -> item.section().equals(section) && item.shown().test(context))
                .sorted(Comparator.comparingInt(Item::weight))
                .toList();
    }

    /** The sections below a location whose conditions hold, lowest weight first. */
    public List<Section> sections(String location, JiraHelper helper) {
        Map<String, Object> context = Conditions.context(host, helper);
        return sections.stream()
                .filter(section ->
                        section.location().equals(location) && section.shown().test(context))
                .sorted(Comparator.comparingInt(Section::weight))
                .toList();
    }

    public List<ModuleType> moduleTypes() {
        return List.of(new SectionType(), new ItemType());
    }

    private static int weight(Element xml) {
        String weight = xml.getAttribute("weight");
        return weight.isEmpty() ? 1000 : Integer.parseInt(weight);
    }

    private static String label(PluginModule module) {
        List<Element> labels = WebResources.children(module.xml(), "label");
        if (labels.isEmpty() || labels.get(0).getAttribute("key").isEmpty()) {
            throw new RefusedByJira(module.xml().getTagName() + " " + module.completeKey() + " has no label key");
        }
        return labels.get(0).getAttribute("key");
    }

    private final class SectionType implements ModuleType {
        @Override
        public String element() {
            return "web-section";
        }

        @Override
        public void enable(PluginModule module) {
            sections.add(new Section(
                    module.completeKey(),
                    module.key(),
                    module.xml().getAttribute("location"),
                    weight(module.xml()),
                    label(module),
                    Conditions.of(host, module)));
        }

        @Override
        public void disable(PluginModule module) {
            sections.removeIf(section -> section.module().equals(module.completeKey()));
        }
    }

    private final class ItemType implements ModuleType {
        @Override
        public String element() {
            return "web-item";
        }

        @Override
        public void enable(PluginModule module) {
            List<Element> links = WebResources.children(module.xml(), "link");
            if (links.isEmpty()) {
                throw new RefusedByJira("web-item " + module.completeKey() + " has no link");
            }
            Element link = links.get(0);
            if (link.getTextContent().replace(PROJECT_KEY, "").contains("$")) {
                throw new RefusedByJira(
                        "web-item " + module.completeKey() + ": the sandbox fills in " + PROJECT_KEY + " only");
            }
            items.add(new Item(
                    module.completeKey(),
                    module.xml().getAttribute("section"),
                    weight(module.xml()),
                    label(module),
                    link.getTextContent().trim(),
                    link.getAttribute("linkId"),
                    Conditions.of(host, module)));
        }

        @Override
        public void disable(PluginModule module) {
            items.removeIf(item -> item.module().equals(module.completeKey()));
        }
    }
}
