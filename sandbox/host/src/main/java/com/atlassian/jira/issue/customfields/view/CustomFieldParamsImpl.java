package com.atlassian.jira.issue.customfields.view;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Submitted values of a custom field: the plain ones under the null key, those of further inputs under their own
 * ({@code com.atlassian.jira.issue.customfields.view.CustomFieldParams} in the published javadoc of the Jira API).
 */
public class CustomFieldParamsImpl implements CustomFieldParams {
    private final Map<String, Collection<String>> values = new HashMap<>();
    private CustomField customField;

    public CustomFieldParamsImpl() {}

    public CustomFieldParamsImpl(CustomField customField) {
        this.customField = customField;
    }

    public CustomFieldParamsImpl(CustomField customField, Object paramsObject) {
        this(customField);
        if (paramsObject instanceof Collection<?> many) {
            List<String> strings = new ArrayList<>();
            many.forEach(one -> strings.add(text(one)));
            put(null, strings);
        } else if (paramsObject != null) {
            put(null, List.of(text(paramsObject)));
        }
    }

    @SuppressWarnings("unchecked") // The type of a field fits its values.
    private String text(Object value) {
        return value instanceof String string
                ? string
                : customField.getCustomFieldType().getStringFromSingularObject(value);
    }

    @Override
    public Set<String> getAllKeys() {
        return values.keySet();
    }

    @Override
    public CustomField getCustomField() {
        return customField;
    }

    @Override
    public void setCustomField(CustomField customField) {
        this.customField = customField;
    }

    @Override
    public Collection<String> getValuesForKey(String key) {
        return values.get(key);
    }

    @Override
    public Object getFirstValueForKey(String key) {
        Collection<String> found = values.get(key);
        return found == null || found.isEmpty() ? null : found.iterator().next();
    }

    @Override
    public Collection<String> getValuesForNullKey() {
        return getValuesForKey(null);
    }

    @Override
    public Object getFirstValueForNullKey() {
        return getFirstValueForKey(null);
    }

    @Override
    public Collection<String> getAllValues() {
        return values.values().stream().flatMap(Collection::stream).toList();
    }

    @Override
    public String getQueryString() {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#getQueryString");
    }

    public void addValue(String key, Collection<String> more) {
        values.computeIfAbsent(key, any -> new ArrayList<>()).addAll(more);
    }

    public void addValue(Collection<String> more) {
        addValue(null, more);
    }

    @Override
    public void put(String key, Collection<String> value) {
        values.put(key, new ArrayList<>(value));
    }

    @Override
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public boolean contains(String key, String value) {
        return values.containsKey(key) && values.get(key).contains(value);
    }

    @Override
    public void transformObjectsToStrings() {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#transformObjectsToStrings");
    }

    @Override
    public void transformStringsToObjects() {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#transformStringsToObjects");
    }

    @Override
    public Map<String, Collection<String>> getKeysAndValues() {
        return values;
    }

    @Override
    public void remove(String key) {
        values.remove(key);
    }

    @Override
    public boolean containsKey(String key) {
        return values.containsKey(key);
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
