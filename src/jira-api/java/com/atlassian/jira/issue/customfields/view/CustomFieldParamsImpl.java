package com.atlassian.jira.issue.customfields.view;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] new CustomFieldParamsImpl(CustomField) and put(String, Collection) on 11.3; [J6]
 * Confidence: high for those two members, medium for the rest
 */
@SuppressWarnings({"rawtypes", "unchecked"})
public class CustomFieldParamsImpl implements CustomFieldParams {
    public CustomFieldParamsImpl() {}

    public CustomFieldParamsImpl(CustomField customField) {} // 11: W11

    public CustomFieldParamsImpl(CustomField customField, Object paramsObject) {}

    public Set<String> getAllKeys() {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#getAllKeys");
    }

    public CustomField getCustomField() {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#getCustomField");
    }

    public void setCustomField(CustomField customField) {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#setCustomField");
    }

    public Collection<String> getValuesForKey(String key) {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#getValuesForKey");
    }

    public Object getFirstValueForKey(String key) {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#getFirstValueForKey");
    }

    public Collection getValuesForNullKey() {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#getValuesForNullKey");
    }

    public Collection getAllValues() {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#getAllValues");
    }

    public String getQueryString() {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#getQueryString");
    }

    public void addValue(String key, Collection<String> values) {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#addValue");
    }

    public void addValue(Collection<String> values) {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#addValue");
    }

    public void put(String key, Collection<String> value) {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#put");
    } // 11: W11

    public boolean isEmpty() {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#isEmpty");
    }

    public boolean contains(String key, String value) {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#contains");
    }

    public void transformObjectsToStrings() {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#transformObjectsToStrings");
    }

    public void transformStringsToObjects() {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#transformStringsToObjects");
    }

    public Object getFirstValueForNullKey() {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#getFirstValueForNullKey");
    }

    public Map getKeysAndValues() {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#getKeysAndValues");
    }

    public void remove(String key) {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#remove");
    }

    public boolean containsKey(String key) {
        throw new UnsupportedOperationException("CustomFieldParamsImpl#containsKey");
    }
}
