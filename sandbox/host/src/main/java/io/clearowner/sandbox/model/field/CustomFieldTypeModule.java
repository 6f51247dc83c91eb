package io.clearowner.sandbox.model.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.kernel.Services;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** {@code <customfield-type>} (https://developer.atlassian.com/server/jira/platform/custom-field/). */
public final class CustomFieldTypeModule implements ModuleType {
    private final FieldTypes types;
    private final Services services;

    public CustomFieldTypeModule(FieldTypes types, Services services) {
        this.types = types;
        this.services = services;
    }

    @Override
    public String element() {
        return "customfield-type";
    }

    @Override
    @SuppressWarnings("unchecked") // The class only names the raw type.
    public void enable(PluginModule module) {
        Element xml = module.xml();
        String className = xml.getAttribute("class");
        if (className.isEmpty()) {
            throw new RefusedByJira(module.completeKey() + ": a customfield-type needs a class");
        }
        Map<String, String> templates = templates(module);
        Set<String> searchers = searchers(module);
        CustomFieldType<Object, Object> type = module.plugin().create(CustomFieldType.class, className);
        String nameKey = xml.getAttribute("i18n-name-key");
        types.add(
                new FieldTypeDescriptor(
                        module.plugin(),
                        module.completeKey(),
                        nameKey.isEmpty() ? xml.getAttribute("name") : nameKey,
                        descriptionKey(xml),
                        this::text,
                        templates,
                        searchers),
                type);
    }

    @Override
    public void disable(PluginModule module) {
        types.remove(module.completeKey());
    }

    private String text(String key) {
        return services.get(JiraAuthenticationContext.class).getI18nHelper().getText(key);
    }

    private static Map<String, String> templates(PluginModule module) {
        Map<String, String> templates = new HashMap<>();
        NodeList resources = module.xml().getElementsByTagName("resource");
        for (int i = 0; i < resources.getLength(); i++) {
            Element resource = (Element) resources.item(i);
            if (resource.getAttribute("type").equals("velocity")) {
                String location = resource.getAttribute("location");
                if (module.plugin().resource(location.replaceFirst("^/", "")).isEmpty()) {
                    throw new RefusedByJira(module.completeKey() + ": there is no template " + location);
                }
                templates.put(resource.getAttribute("name"), location);
            }
        }
        if (!templates.containsKey("view")) {
            throw new RefusedByJira(module.completeKey() + ": a customfield-type needs a velocity resource named view");
        }
        return templates;
    }

    private Set<String> searchers(PluginModule module) {
        Set<String> keys = new LinkedHashSet<>();
        NodeList valid = module.xml().getElementsByTagName("valid-searcher");
        for (int i = 0; i < valid.getLength(); i++) {
            Element searcher = (Element) valid.item(i);
            String key = searcher.getAttribute("package") + ":" + searcher.getAttribute("key");
            if (types.searcher(key) == null) {
                throw new RefusedByJira(module.completeKey() + ": there is no searcher " + key + "; Jira's own are in "
                        + CustomFieldManager.PLUGIN_KEY);
            }
            keys.add(key);
        }
        return keys;
    }

    private static String descriptionKey(Element xml) {
        NodeList descriptions = xml.getElementsByTagName("description");
        if (descriptions.getLength() == 0) {
            return "";
        }
        String key = ((Element) descriptions.item(0)).getAttribute("key");
        return key.isEmpty() ? descriptions.item(0).getTextContent().trim() : key;
    }
}
