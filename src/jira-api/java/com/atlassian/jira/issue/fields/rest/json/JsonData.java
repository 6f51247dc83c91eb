package com.atlassian.jira.issue.fields.rest.json;

import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [G8] constructor on 8.13; [J6]
 * Confidence: medium for 11 (newest source seen: 8.x); high there for the members shown
 */
public class JsonData {
    public JsonData(Object data) {} // 8-9: G8

    public Object getData() {
        throw new UnsupportedOperationException("JsonData#getData");
    }

    public boolean isNull() {
        throw new UnsupportedOperationException("JsonData#isNull");
    }

    public String asString() {
        throw new UnsupportedOperationException("JsonData#asString");
    }

    public String asString(String fieldName, ErrorCollection errors) {
        throw new UnsupportedOperationException("JsonData#asString");
    }

    public boolean isString() {
        throw new UnsupportedOperationException("JsonData#isString");
    }

    public Map<String, Object> asObject() {
        throw new UnsupportedOperationException("JsonData#asObject");
    }

    public boolean isObject() {
        throw new UnsupportedOperationException("JsonData#isObject");
    }

    public boolean isArray() {
        throw new UnsupportedOperationException("JsonData#isArray");
    }

    public List<?> asArray() {
        throw new UnsupportedOperationException("JsonData#asArray");
    }

    public List<String> asArrayOfStrings(boolean allowNulls, String fieldName, ErrorCollection errors) {
        throw new UnsupportedOperationException("JsonData#asArrayOfStrings");
    }

    public List<String> asArrayOfObjectsWithId(String fieldName, ErrorCollection errors) {
        throw new UnsupportedOperationException("JsonData#asArrayOfObjectsWithId");
    }

    public String asObjectWithProperty(String propertyname, String fieldName, ErrorCollection errors) {
        throw new UnsupportedOperationException("JsonData#asObjectWithProperty");
    }

    public List<String> asArrayOfObjectsWithProperty(String propertyname, String fieldName, ErrorCollection errors) {
        throw new UnsupportedOperationException("JsonData#asArrayOfObjectsWithProperty");
    }

    public <T> T convertValue(String propertyname, Class<T> type, ErrorCollection errors) {
        throw new UnsupportedOperationException("JsonData#convertValue");
    }
}
