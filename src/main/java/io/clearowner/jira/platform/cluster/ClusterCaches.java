package io.clearowner.jira.platform.cluster;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;

/**
 * Caches in the memory of each node, invalidated on all nodes. Jira's caches survive an update of the plugin, so they
 * may hold JDK types only.
 */
public interface ClusterCaches {

    /** @param name unique within Jira */
    <V> CachedReference<V> reference(String name, Supplier<V> load);

    /** @param maxEntries beyond this number, unused entries are evicted first */
    <K, V> Cache<K, V> cache(String name, CacheLoader<K, V> load, int maxEntries);
}
