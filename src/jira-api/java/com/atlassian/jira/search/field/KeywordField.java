package com.atlassian.jira.search.field;

import com.atlassian.jira.search.Field;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [SR11] KeywordField.builder(name).stored().indexed().docValues().multiValued().build() (package
 * inferred from FieldValueCollector and from the "AbstractField" wording)
 * Confidence: low (package and builder type not confirmed); LongField, DoubleField, IntField, DateTimeField are
 * siblings named in [SR11] and [L12]
 */
public class KeywordField implements Field {
    public static class Builder {
        public KeywordField.Builder stored() { throw new UnsupportedOperationException("Builder#stored"); }
        public KeywordField.Builder indexed() { throw new UnsupportedOperationException("Builder#indexed"); }
        public KeywordField.Builder docValues() { throw new UnsupportedOperationException("Builder#docValues"); }
        public KeywordField.Builder multiValued() { throw new UnsupportedOperationException("Builder#multiValued"); }
        public KeywordField build() { throw new UnsupportedOperationException("Builder#build"); }
    }
    public static KeywordField.Builder builder(String name) { throw new UnsupportedOperationException("KeywordField#builder"); }
}
