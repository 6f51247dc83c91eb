package com.atlassian.jira.issue.fields.rest.json;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A piece of JSON as maps, lists and plain values
 * (https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/fields/rest/json/JsonData.html).
 */
public class JsonData {
    private final Object data;

    public JsonData(Object data) {
        this.data = data;
    }

    public Object getData() {
        return data;
    }

    public boolean isNull() {
        return data == null;
    }

    public String asString() {
        return (String) data;
    }

    public String asString(String fieldName, ErrorCollection errors) {
        if (data != null && !isString()) {
            errors.addError(fieldName, "data was not a string", ErrorCollection.Reason.VALIDATION_FAILED);
            return null;
        }
        return asString();
    }

    public boolean isString() {
        return data instanceof String;
    }

    @SuppressWarnings("unchecked") // The caller knows the kind of the data, and JSON keys are strings.
    public Map<String, Object> asObject() {
        return (Map<String, Object>) data;
    }

    public boolean isObject() {
        return data instanceof Map;
    }

    public boolean isArray() {
        return data instanceof List;
    }

    public List<?> asArray() {
        return (List<?>) data;
    }

    public List<String> asArrayOfStrings(boolean allowNulls, String fieldName, ErrorCollection errors) {
        if (!isArray()) {
            errors.addError(fieldName, "data was not an array", ErrorCollection.Reason.VALIDATION_FAILED);
            return null;
        }
        List<String> strings = new ArrayList<>();
        for (Object one : asArray()) {
            if (one instanceof String || one == null && allowNulls) {
                strings.add((String) one);
            } else {
                errors.addError(
                        fieldName, "data was not an array of strings", ErrorCollection.Reason.VALIDATION_FAILED);
                return null;
            }
        }
        return strings;
    }

    public List<String> asArrayOfObjectsWithId(String fieldName, ErrorCollection errors) {
        return asArrayOfObjectsWithProperty("id", fieldName, errors);
    }

    public String asObjectWithProperty(String propertyname, String fieldName, ErrorCollection errors) {
        if (data == null) {
            return null;
        }
        if (!isObject()) {
            errors.addError(fieldName, "data was not an object", ErrorCollection.Reason.VALIDATION_FAILED);
            return null;
        }
        Object value = asObject().get(propertyname);
        if (value != null && !(value instanceof String)) {
            errors.addError(
                    fieldName,
                    "expected '" + propertyname + "' property to be a string",
                    ErrorCollection.Reason.VALIDATION_FAILED);
            return null;
        }
        return (String) value;
    }

    public List<String> asArrayOfObjectsWithProperty(String propertyname, String fieldName, ErrorCollection errors) {
        if (!isArray()) {
            errors.addError(fieldName, "data was not an array", ErrorCollection.Reason.VALIDATION_FAILED);
            return null;
        }
        List<String> values = new ArrayList<>();
        asArray().forEach(one -> values.add(new JsonData(one).asObjectWithProperty(propertyname, fieldName, errors)));
        return values;
    }

    public <T> T convertValue(String propertyname, Class<T> type, ErrorCollection errors) {
        throw new UnsupportedOperationException("JsonData#convertValue");
    }
}
