package io.clearowner.sandbox.model;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import io.clearowner.sandbox.Partial;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The custom field types of the enabled plugins, and Jira's own searchers. */
public final class FieldTypes {
    /** Of Jira's system-customfieldtypes-plugin.xml; written down in the plugin conventions of this project. */
    private static final List<String> SYSTEM_SEARCHERS = List.of("textsearcher", "exacttextsearcher", "daterange",
            "datetimerange", "exactnumber", "numberrange", "projectsearcher", "userpickersearcher",
            "userpickergroupsearcher", "grouppickersearcher", "selectsearcher", "radiosearcher",
            "cascadingselectsearcher", "multiselectsearcher", "checkboxsearcher", "versionsearcher", "labelsearcher");

    private final ConcurrentMap<String, CustomFieldType<?, ?>> types = new ConcurrentHashMap<>();
    private final Map<String, CustomFieldSearcher> searchers = new LinkedHashMap<>();

    public FieldTypes() {
        for (String key : SYSTEM_SEARCHERS) {
            String complete = CustomFieldManager.PLUGIN_KEY + ":" + key;
            searchers.put(complete, Partial.create(HostSearcher.class, new SearcherDescriptor(complete)));
        }
    }

    public void add(FieldTypeDescriptor descriptor, CustomFieldType<?, ?> type) {
        type.init(descriptor);
        types.put(descriptor.completeKey(), type);
    }

    public void remove(String completeKey) {
        types.remove(completeKey);
    }

    public CustomFieldType<?, ?> type(String completeKey) {
        return types.get(completeKey);
    }

    public Collection<CustomFieldType<?, ?>> types() {
        return List.copyOf(types.values());
    }

    public CustomFieldSearcher searcher(String completeKey) {
        return completeKey == null ? null : searchers.get(completeKey);
    }

    /** Those that the type names as valid. */
    public List<CustomFieldSearcher> searchers(CustomFieldType<?, ?> type) {
        List<CustomFieldSearcher> valid = new ArrayList<>();
        descriptor(type).searchers().forEach(key -> valid.add(searchers.get(key)));
        return valid;
    }

    static FieldTypeDescriptor descriptor(CustomFieldType<?, ?> type) {
        return (FieldTypeDescriptor) type.getDescriptor();
    }

    static String key(CustomFieldSearcher searcher) {
        return searcher == null ? null : ((SearcherDescriptor) searcher.getDescriptor()).completeKey();
    }
}
