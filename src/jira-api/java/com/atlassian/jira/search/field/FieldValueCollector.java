package com.atlassian.jira.search.field;

import com.atlassian.jira.search.Field;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] parameter type with this package on 11.1; [SR11] add(Field, value) and add(String, value)
 * Confidence: medium (type high; method signatures from prose and samples)
 */
public interface FieldValueCollector {
    void add(Field field, Object value);  // medium: first parameter may be AbstractField; return type not seen
    void add(String fieldName, Object value);
}
