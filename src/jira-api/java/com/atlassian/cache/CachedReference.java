package com.atlassian.cache;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: atlassian-cache-api source via [J6]
 * Confidence: medium for 11 (newest source seen: 6.3.15); high there for get and reset
 */
public interface CachedReference<V> {
    V get();

    void reset();
}
