package org.ofbiz.core.entity;

import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] uses it on 11.0 (IssueEvent.getChangeLog)
 * Confidence: high for the members shown (superclass GenericEntity folded in)
 */
public class GenericValue {
    public Object get(String name) {
        throw new UnsupportedOperationException("GenericValue#get");
    } // 8-9: M9 I8

    public List<GenericValue> getRelated(String relationName) throws GenericEntityException {
        throw new UnsupportedOperationException("GenericValue#getRelated");
    } // 11: K11; high: [K11] assigns it to List<GenericValue>

    public String getString(String name) {
        throw new UnsupportedOperationException("GenericValue#getString");
    } // 11: K11

    public Long getLong(String name) {
        throw new UnsupportedOperationException("GenericValue#getLong");
    } // 10: O10
}
