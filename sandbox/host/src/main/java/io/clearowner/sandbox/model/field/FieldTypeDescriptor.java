package io.clearowner.sandbox.model.field;

import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import io.clearowner.sandbox.kernel.LoadedPlugin;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A {@code customfield-type} module.
 *
 * @param texts an i18n key to its text for the current user
 * @param templates location in the plugin by name (view, edit, column-view, xml)
 * @param searchers complete keys of the searchers that the type names as valid
 */
public record FieldTypeDescriptor(
        LoadedPlugin plugin,
        String completeKey,
        String nameKey,
        String descriptionKey,
        Function<String, String> texts,
        Map<String, String> templates,
        Set<String> searchers)
        implements CustomFieldTypeModuleDescriptor {

    public String name() {
        return texts.apply(nameKey);
    }

    public String description() {
        return descriptionKey.isEmpty() ? "" : texts.apply(descriptionKey);
    }

    @Override
    public String toString() {
        return completeKey.toLowerCase(Locale.ENGLISH);
    }
}
