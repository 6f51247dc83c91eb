package com.atlassian.cache;

import io.clearowner.sandbox.platform.SimpleCacheSettings;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** See {@code com.atlassian.cache.CacheSettingsBuilder}, in the published javadoc of atlassian-cache-api 2.9.0. */
public class CacheSettingsBuilder {
    private boolean remote;
    private Duration expiry;
    private OptionalInt maxEntries = OptionalInt.empty();

    public CacheSettingsBuilder() {}

    public CacheSettings build() {
        return new SimpleCacheSettings(remote, Optional.ofNullable(expiry), maxEntries);
    }

    public CacheSettingsBuilder expireAfterAccess(long expireAfter, TimeUnit timeUnit) {
        throw new UnsupportedOperationException("CacheSettingsBuilder#expireAfterAccess");
    }

    public CacheSettingsBuilder expireAfterWrite(long expireAfter, TimeUnit timeUnit) {
        expiry = Duration.ofNanos(timeUnit.toNanos(expireAfter));
        return this;
    }

    public CacheSettingsBuilder flushable() {
        return this;
    }

    public CacheSettingsBuilder unflushable() {
        throw new UnsupportedOperationException("CacheSettingsBuilder#unflushable");
    }

    public CacheSettingsBuilder maxEntries(int maxEntries) {
        this.maxEntries = OptionalInt.of(maxEntries);
        return this;
    }

    public CacheSettingsBuilder replicateAsynchronously() {
        throw new UnsupportedOperationException("CacheSettingsBuilder#replicateAsynchronously");
    }

    public CacheSettingsBuilder replicateSynchronously() {
        throw new UnsupportedOperationException("CacheSettingsBuilder#replicateSynchronously");
    }

    public CacheSettingsBuilder replicateViaCopy() {
        throw new UnsupportedOperationException("CacheSettingsBuilder#replicateViaCopy");
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        return this;
    }

    public CacheSettingsBuilder local() {
        remote = false;
        return this;
    }

    public CacheSettingsBuilder remote() {
        remote = true;
        return this;
    }
}
