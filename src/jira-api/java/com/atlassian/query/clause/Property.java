package com.atlassian.query.clause;

import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]; [K11]
 * Confidence: high for the members shown
 */
public class Property {
    public Property(List<String> keys, List<String> objectReferences) {}

    public List<String> getKeys() {
        throw new UnsupportedOperationException("Property#getKeys");
    }

    public List<String> getObjectReferences() {
        throw new UnsupportedOperationException("Property#getObjectReferences");
    }
}
