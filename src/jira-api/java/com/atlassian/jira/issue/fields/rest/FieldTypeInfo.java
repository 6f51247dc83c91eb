package com.atlassian.jira.issue.fields.rest;

import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]; [JD7]
 * Confidence: medium for 11 (newest source seen: 8.x); high there
 */
public class FieldTypeInfo {
    public FieldTypeInfo(Collection<?> allowedValues, String autoCompleteUrl) {} // 8-9: G8

    public Collection<?> getAllowedValues() {
        throw new UnsupportedOperationException("FieldTypeInfo#getAllowedValues");
    }

    public String getAutoCompleteUrl() {
        throw new UnsupportedOperationException("FieldTypeInfo#getAutoCompleteUrl");
    }
}
