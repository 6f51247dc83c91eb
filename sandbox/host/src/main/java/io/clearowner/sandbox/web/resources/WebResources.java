package io.clearowner.sandbox.web.resources;

import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.web.resources.WebResource.Download;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Module type {@code web-resource}: the scripts and styles of a page, dependencies first
 * (https://developer.atlassian.com/server/jira/platform/web-resource/).
 */
public final class WebResources implements ModuleType {
    private final Map<String, WebResource> byKey = Collections.synchronizedMap(new LinkedHashMap<>());

    @Override
    public String element() {
        return "web-resource";
    }

    @Override
    public void enable(PluginModule module) {
        Element xml = module.xml();
        List<String> dependencies = texts(xml, "dependency");
        for (String dependency : dependencies) {
            if (!HostResources.has(dependency) && !byKey.containsKey(dependency) && !inSamePlugin(module, dependency)) {
                throw new RefusedByJira("Web-resource " + module.completeKey() + " depends on " + dependency
                        + ", which neither the host nor an enabled plugin has");
            }
        }
        List<Download> downloads = downloads(xml);
        for (Download download : downloads) {
            if (!download.name().endsWith("/")
                    && module.plugin().resource(download.location()).isEmpty()) {
                throw new RefusedByJira(
                        "Web-resource " + module.completeKey() + ": the jar has no " + download.location());
            }
        }
        byKey.put(
                module.completeKey(),
                new WebResource(
                        module.plugin(),
                        module.completeKey(),
                        texts(xml, "context"),
                        dependencies,
                        downloads,
                        translated(module)));
    }

    @Override
    public void disable(PluginModule module) {
        byKey.remove(module.completeKey());
    }

    public Optional<WebResource> byKey(String completeKey) {
        return Optional.ofNullable(byKey.get(completeKey));
    }

    /** The resources of these contexts and those required by key, each once and after its dependencies. */
    public List<WebResource> required(Collection<String> contexts, Collection<String> keys) {
        Set<WebResource> ordered = new LinkedHashSet<>();
        List<WebResource> all;
        synchronized (byKey) {
            all = List.copyOf(byKey.values());
        }
        for (WebResource resource : all) {
            if (keys.contains(resource.key()) || resource.contexts().stream().anyMatch(contexts::contains)) {
                collect(resource, ordered, new LinkedHashSet<>());
            }
        }
        return new ArrayList<>(ordered);
    }

    private void collect(WebResource resource, Set<WebResource> ordered, Set<String> path) {
        if (ordered.contains(resource)) {
            return;
        }
        if (!path.add(resource.key())) {
            throw new RefusedByJira("Web-resources depend on each other: " + String.join(" -> ", path));
        }
        for (String dependency : resource.dependencies()) {
            byKey(dependency).ifPresent(found -> collect(found, ordered, path));
        }
        path.remove(resource.key());
        ordered.add(resource);
    }

    private static boolean inSamePlugin(PluginModule module, String dependency) {
        NodeList siblings = module.xml().getOwnerDocument().getElementsByTagName("web-resource");
        for (int i = 0; i < siblings.getLength(); i++) {
            if (dependency.equals(module.plugin().key() + ":" + ((Element) siblings.item(i)).getAttribute("key"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean translated(PluginModule module) {
        boolean translated = false;
        for (Element transformation : children(module.xml(), "transformation")) {
            for (Element transformer : children(transformation, "transformer")) {
                String key = transformer.getAttribute("key");
                if (!"jsI18n".equals(key)) {
                    throw new RefusedByJira(
                            "Web-resource " + module.completeKey() + ": the sandbox has no transformer " + key);
                }
                translated |= "js".equals(transformation.getAttribute("extension"));
            }
        }
        return translated;
    }

    static List<Download> downloads(Element xml) {
        return children(xml, "resource").stream()
                .filter(resource -> "download".equals(resource.getAttribute("type")))
                .map(resource -> new Download(
                        resource.getAttribute("name"),
                        resource.getAttribute("location").replaceFirst("^/", "")))
                .toList();
    }

    private static List<String> texts(Element xml, String name) {
        return children(xml, name).stream()
                .map(child -> child.getTextContent().trim())
                .toList();
    }

    /** The child elements with this name, in their order. */
    public static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
