package com.atlassian.cache;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] imports com.atlassian.cache.Supplier on 11.0
 * Confidence: high
 */
public interface Supplier<V> {
    V get(); // 11: K11
}
