package io.clearowner.sandbox.kernel.osgi;

import io.clearowner.sandbox.kernel.PluginInfo;
import io.clearowner.sandbox.kernel.RefusedByJira;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * {@code atlassian-plugin.xml} and the manifest of a jar, checked as far as that is possible without loading a class.
 *
 * @param modules the elements below the root, except {@code plugin-info}
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/transformerless-plugin-conversion/">
 *     Transformerless plugins</a>
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/configuring-the-plugin-descriptor/">The
 *     plugin descriptor</a>
 */
record PluginDescriptor(String key, String name, String version, PluginInfo info, List<Element> modules) {
    private static final Set<String> ONLY_IN_TRANSFORMED_PLUGINS =
            Set.of("component", "component-import", "module-type");

    /** @throws RefusedByJira if Jira would not accept the jar */
    static PluginDescriptor read(Path file) {
        try (var jar = new JarFile(file.toFile())) {
            var entry = jar.getEntry("atlassian-plugin.xml");
            if (entry == null) {
                throw new RefusedByJira(file.getFileName() + " is not a plugin: it has no atlassian-plugin.xml");
            }
            Attributes manifest = jar.getManifest() == null
                    ? new Attributes()
                    : jar.getManifest().getMainAttributes();
            try (InputStream in = jar.getInputStream(entry)) {
                return read(parse(in), manifest);
            }
        } catch (IOException e) {
            throw new RefusedByJira(file + " cannot be read: " + e.getMessage(), e);
        } catch (SAXException e) {
            throw new RefusedByJira("atlassian-plugin.xml is not well-formed: " + e.getMessage(), e);
        }
    }

    private static PluginDescriptor read(Element root, Attributes manifest) {
        String key = root.getAttribute("key");
        if (key.isBlank()) {
            throw new RefusedByJira("atlassian-plugin.xml: the root element has no key");
        }
        if (!root.getAttribute("plugins-version").equals("2")
                && !root.getAttribute("pluginsVersion").equals("2")) {
            throw new RefusedByJira("atlassian-plugin.xml: plugins-version must be 2");
        }
        checkManifest(key, manifest);
        List<Element> modules = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        String version = "";
        PluginInfo info = PluginInfo.NONE;
        for (Element child : children(root)) {
            if (child.getTagName().equals("plugin-info")) {
                version = children(child).stream()
                        .filter(e -> e.getTagName().equals("version"))
                        .findFirst()
                        .map(e -> e.getTextContent().trim())
                        .orElse("");
                info = info(child);
                continue;
            }
            if (ONLY_IN_TRANSFORMED_PLUGINS.contains(child.getTagName())) {
                throw new RefusedByJira("<" + child.getTagName() + " key=\"" + child.getAttribute("key")
                        + "\"> is not allowed in a plugin with Atlassian-Plugin-Key; move it to META-INF/spring");
            }
            String moduleKey = child.getAttribute("key");
            if (!moduleKey.isEmpty() && !keys.add(moduleKey)) {
                throw new RefusedByJira("atlassian-plugin.xml: there are two modules with the key " + moduleKey);
            }
            modules.add(child);
        }
        if (version.isEmpty()) {
            throw new RefusedByJira("atlassian-plugin.xml: <plugin-info> with a <version> is missing");
        }
        String name = root.hasAttribute("name") ? root.getAttribute("name") : key;
        return new PluginDescriptor(key, name, version, info, List.copyOf(modules));
    }

    private static PluginInfo info(Element xml) {
        String description = "";
        String vendor = "";
        String vendorUrl = "";
        Map<String, String> params = new HashMap<>();
        for (Element child : children(xml)) {
            switch (child.getTagName()) {
                case "description" ->
                    description = child.getTextContent().trim().replaceAll("\\s+", " ");
                case "vendor" -> {
                    vendor = child.getAttribute("name");
                    vendorUrl = child.getAttribute("url");
                }
                case "param" ->
                    params.put(
                            child.getAttribute("name"), child.getTextContent().trim());
                default -> {
                    // The version is read where it is checked.
                }
            }
        }
        return new PluginInfo(description, vendor, vendorUrl, params);
    }

    private static void checkManifest(String key, Attributes manifest) {
        String inManifest = manifest.getValue("Atlassian-Plugin-Key");
        if (inManifest == null) {
            throw new RefusedByJira("The manifest has no Atlassian-Plugin-Key; Jira would transform such a plugin, "
                    + "the sandbox takes transformerless plugins only");
        }
        if (!inManifest.equals(key)) {
            throw new RefusedByJira("Atlassian-Plugin-Key is " + inManifest + " in the manifest, but the key in "
                    + "atlassian-plugin.xml is " + key);
        }
        if (manifest.getValue("Spring-Context") == null) {
            throw new RefusedByJira(
                    "The manifest has no Spring-Context; a transformerless plugin needs one, such as *");
        }
        if (manifest.getValue("Bundle-SymbolicName") == null) {
            throw new RefusedByJira("The manifest has no Bundle-SymbolicName; the jar is not an OSGi bundle");
        }
    }

    private static Element parse(InputStream in) throws SAXException, IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(in).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }
}
