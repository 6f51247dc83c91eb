package com.atlassian.cache;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] lambda/implementation on 11.0
 * Confidence: high
 */
public interface CacheLoader<K, V> {
    V load(K key); // 11: K11
}
