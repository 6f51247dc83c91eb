package io.clearowner.sandbox.model.field;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The custom field types of the enabled plugins, and Jira's own searchers. */
public final class FieldTypes {
    private final ConcurrentMap<String, CustomFieldType<?, ?>> types = new ConcurrentHashMap<>();

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
        return completeKey == null ? null : SystemSearcher.byKey(completeKey).orElse(null);
    }

    /** The searchers that the type names as valid. */
    public List<CustomFieldSearcher> searchers(CustomFieldType<?, ?> type) {
        List<CustomFieldSearcher> valid = new ArrayList<>();
        descriptor(type).searchers().forEach(key -> valid.add(searcher(key)));
        return valid;
    }

    static FieldTypeDescriptor descriptor(CustomFieldType<?, ?> type) {
        return (FieldTypeDescriptor) type.getDescriptor();
    }

    static String key(CustomFieldSearcher searcher) {
        return searcher == null ? null : ((SystemSearcher) searcher).completeKey();
    }
}
