package com.atlassian.jira.issue;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]; generic since 7.0
 * Confidence: medium for 11 (newest source seen: 6.3.15); high there (erasure (Object,Object) unchanged); medium
 * for the type parameter
 */
public class ModifiedValue<V> {
    public ModifiedValue(V oldValue, V newValue) {}

    public V getOldValue() {
        throw new UnsupportedOperationException("ModifiedValue#getOldValue");
    }

    public V getNewValue() {
        throw new UnsupportedOperationException("ModifiedValue#getNewValue");
    }
}
