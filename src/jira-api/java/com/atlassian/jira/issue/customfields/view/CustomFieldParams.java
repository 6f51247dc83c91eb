package com.atlassian.jira.issue.customfields.view;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.transport.FieldTransportParams;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] (getValuesForNullKey, getFirstValueForKey, getCustomField on 11.3); [J6]
 * Confidence: high for the members shown
 */
public interface CustomFieldParams extends FieldTransportParams {
    CustomField getCustomField(); // 11: W11

    void setCustomField(CustomField customField);

    void transformObjectsToStrings();

    void transformStringsToObjects();

    boolean contains(String key, String value);

    String getQueryString(); // 8-9: I8

    void remove(String key);
}
