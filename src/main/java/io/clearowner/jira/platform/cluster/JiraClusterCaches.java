package io.clearowner.jira.platform.cluster;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;

/** Jira's caches, invalidated across the cluster. */
public final class JiraClusterCaches implements ClusterCaches {

    private final CacheFactory caches;

    public JiraClusterCaches(CacheFactory caches) {
        this.caches = caches;
    }

    @Override
    public <V> CachedReference<V> reference(String name, Supplier<V> load) {
        // Unverified on Jira 11: CacheFactory.getCachedReference
        return caches.getCachedReference(name, load, invalidated().build());
    }

    @Override
    public <K, V> Cache<K, V> cache(String name, CacheLoader<K, V> load, int maxEntries) {
        // Unverified on Jira 11: CacheSettingsBuilder.maxEntries
        return caches.getCache(name, load, invalidated().maxEntries(maxEntries).build());
    }

    private static CacheSettingsBuilder invalidated() {
        // Unverified on Jira 11: replicateViaInvalidation, and that it covers cached references
        return new CacheSettingsBuilder().remote().replicateViaInvalidation();
    }
}
