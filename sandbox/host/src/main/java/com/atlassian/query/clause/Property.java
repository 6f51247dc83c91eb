package com.atlassian.query.clause;

import java.util.List;

/** See https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/clause/Property.html. */
public class Property {
    private final List<String> keys;
    private final List<String> objectReferences;

    public Property(List<String> keys, List<String> objectReferences) {
        this.keys = List.copyOf(keys);
        this.objectReferences = List.copyOf(objectReferences);
    }

    public List<String> getKeys() {
        return keys;
    }

    public List<String> getObjectReferences() {
        return objectReferences;
    }
}
