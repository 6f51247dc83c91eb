package io.clearowner.sandbox.web.reports;

import com.atlassian.configurable.ValuesGenerator;
import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.web.resources.WebResources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * One input of a report (https://developer.atlassian.com/server/jira/platform/object-configurable-parameters).
 *
 * @param key name of the parameter
 * @param nameKey i18n key of its label
 * @param descriptionKey i18n key of the hint below the field; empty for none
 * @param preset value of {@code default}; empty for none
 * @param fixed the choices that the descriptor lists, value to i18n key
 * @param generator generates the choices; null if the descriptor lists them or the type has none
 */
record ReportProperty(
        String key,
        String nameKey,
        String descriptionKey,
        String type,
        String preset,
        Map<String, String> fixed,
        ValuesGenerator<?> generator) {
    private static final Set<String> TYPES = Set.of(
            "string",
            "long",
            "date",
            "user",
            "text",
            "hidden",
            "checkbox",
            "select",
            "multiselect",
            "filterprojectpicker");
    private static final Set<String> WITH_CHOICES = Set.of("select", "multiselect");

    /** @throws RefusedByJira if the sandbox does not support this input */
    static ReportProperty read(PluginModule module, Element xml) {
        String key = text(xml, "key");
        String type = text(xml, "type");
        if (key.isEmpty() || text(xml, "name").isEmpty()) {
            throw refused(module, "a property needs a key and a name");
        }
        if (!TYPES.contains(type)) {
            throw refused(module, "the sandbox has no property type " + type + " (property " + key + ")");
        }
        Optional<Element> values = WebResources.children(xml, "values").stream().findFirst();
        ValuesGenerator<?> generator = values.map(one -> one.getAttribute("class"))
                .filter(name -> !name.isEmpty())
                .map(name -> module.plugin().create(ValuesGenerator.class, name))
                .orElse(null);
        Map<String, String> fixed = new LinkedHashMap<>();
        values.ifPresent(list ->
                WebResources.children(list, "value").forEach(one -> fixed.put(text(one, "key"), text(one, "value"))));
        if (WITH_CHOICES.contains(type) && generator == null && fixed.isEmpty()) {
            throw refused(module, "the property " + key + " has no values to choose from");
        }
        return new ReportProperty(
                key, text(xml, "name"), text(xml, "description"), type, text(xml, "default"), fixed, generator);
    }

    private static String text(Element parent, String name) {
        List<Element> found = WebResources.children(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent().trim();
    }

    private static RefusedByJira refused(PluginModule module, String why) {
        return new RefusedByJira("report " + module.completeKey() + ": " + why);
    }
}
