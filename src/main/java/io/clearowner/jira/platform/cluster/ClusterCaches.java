package io.clearowner.jira.platform.cluster;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;

/**
 * Memory that every node keeps for itself and forgets when any node says so. Jira's caches outlive an update of the
 * plugin, so they may hold JDK types only.
 */
public interface ClusterCaches {

    /** @param name unique in Jira */
    <V> CachedReference<V> reference(String name, Supplier<V> load);

    /** @param maxEntries what is not asked for is forgotten first */
    <K, V> Cache<K, V> cache(String name, CacheLoader<K, V> load, int maxEntries);
}
