package com.atlassian.cache;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; atlassian-cache-api source via [J6]
 * Confidence: high
 */
public interface CacheManager extends CacheFactory {
    void flushCaches();
}
