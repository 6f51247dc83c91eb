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
        return caches.getCachedReference(name, load, invalidated().build());
    }

    @Override
    public <K, V> Cache<K, V> cache(String name, CacheLoader<K, V> load, int maxEntries) {
        return caches.getCache(name, load, invalidated().maxEntries(maxEntries).build());
    }

    private static CacheSettingsBuilder invalidated() {
        return new CacheSettingsBuilder().remote().replicateViaInvalidation();
    }
}
