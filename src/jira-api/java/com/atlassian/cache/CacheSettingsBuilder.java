package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; atlassian-cache-api source via [J6]
 * Confidence: high
 */
public class CacheSettingsBuilder {
    public CacheSettingsBuilder() {} // 11: K11

    public CacheSettings build() {
        throw new UnsupportedOperationException("CacheSettingsBuilder#build");
    } // 11: K11

    public CacheSettingsBuilder expireAfterAccess(long expireAfter, TimeUnit timeUnit) {
        throw new UnsupportedOperationException("CacheSettingsBuilder#expireAfterAccess");
    } // 8-9: G8

    public CacheSettingsBuilder expireAfterWrite(long expireAfter, TimeUnit timeUnit) {
        throw new UnsupportedOperationException("CacheSettingsBuilder#expireAfterWrite");
    } // 11: K11

    public CacheSettingsBuilder flushable() {
        throw new UnsupportedOperationException("CacheSettingsBuilder#flushable");
    } // 11: K11

    public CacheSettingsBuilder unflushable() {
        throw new UnsupportedOperationException("CacheSettingsBuilder#unflushable");
    }

    public CacheSettingsBuilder maxEntries(int maxEntries) {
        throw new UnsupportedOperationException("CacheSettingsBuilder#maxEntries");
    }

    public CacheSettingsBuilder replicateAsynchronously() {
        throw new UnsupportedOperationException("CacheSettingsBuilder#replicateAsynchronously");
    } // 11: K11

    public CacheSettingsBuilder replicateSynchronously() {
        throw new UnsupportedOperationException("CacheSettingsBuilder#replicateSynchronously");
    }

    public CacheSettingsBuilder replicateViaCopy() {
        throw new UnsupportedOperationException("CacheSettingsBuilder#replicateViaCopy");
    } // 11: K11

    public CacheSettingsBuilder replicateViaInvalidation() {
        throw new UnsupportedOperationException("CacheSettingsBuilder#replicateViaInvalidation");
    } // 8-9: M9 G8

    public CacheSettingsBuilder local() {
        throw new UnsupportedOperationException("CacheSettingsBuilder#local");
    }

    public CacheSettingsBuilder remote() {
        throw new UnsupportedOperationException("CacheSettingsBuilder#remote");
    } // 11: K11
}
