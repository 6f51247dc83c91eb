package io.clearowner.sandbox.platform;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Caches of one node. A remote cache behaves like a local one here: invalidation does not travel to other nodes on the
 * same database, which a real cluster does.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-cache-api/2.9.0/atlassian-cache-api/apidocs/com/atlassian/cache/CacheManager.html">
 *     CacheManager</a>
 */
public final class Caches implements CacheManager {
    private final Map<String, MapCache<?, ?>> caches = new ConcurrentHashMap<>();

    @Override
    public <K, V> Cache<K, V> getCache(String name) {
        return getCache(name, null, SimpleCacheSettings.DEFAULT);
    }

    @Override
    public <K, V> Cache<K, V> getCache(Class<?> owningClass, String name) {
        return getCache(owningClass.getName() + "." + name);
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return getCache(name, loader, SimpleCacheSettings.DEFAULT);
    }

    /** A cache with a loader is made anew, so that a plugin enabled again never meets the loader of its past. */
    @Override
    @SuppressWarnings("unchecked")
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
        if (loader == null) {
            return (Cache<K, V>) caches.computeIfAbsent(name,
                    key -> new MapCache<K, V>(key, null, (SimpleCacheSettings) required));
        }
        var cache = new MapCache<>(name, loader, (SimpleCacheSettings) required);
        caches.put(name, cache);
        return cache;
    }

    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier) {
        return getCachedReference(name, supplier, SimpleCacheSettings.DEFAULT);
    }

    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier, CacheSettings required) {
        Cache<String, V> cache = getCache(name, key -> supplier.get(), required);
        return new CachedReference<>() {
            @Override
            public V get() {
                return cache.get("reference");
            }

            @Override
            public void reset() {
                cache.removeAll();
            }
        };
    }

    @Override
    public <V> CachedReference<V> getCachedReference(Class<?> owningClass, String name, Supplier<V> supplier) {
        return getCachedReference(owningClass.getName() + "." + name, supplier);
    }

    @Override
    public <V> CachedReference<V> getCachedReference(Class<?> owningClass, String name, Supplier<V> supplier,
            CacheSettings required) {
        return getCachedReference(owningClass.getName() + "." + name, supplier, required);
    }

    @Override
    public void flushCaches() {
        caches.values().forEach(MapCache::removeAll);
    }
}
