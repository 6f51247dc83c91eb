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
 * Caches of one node. A put into or removal from a remote cache removes the entry on every other node, as documented
 * for {@code replicateViaInvalidation}; values from a loader stay on their node.
 *
 * <p>See {@code com.atlassian.cache.CacheManager}, in the published javadoc of atlassian-cache-api 2.9.0.
 */
public final class Caches implements CacheManager {
    private static final String KIND = "cache";
    private static final String ALL = "";

    private final Map<String, MapCache<?, ?>> caches = new ConcurrentHashMap<>();
    private final ClusterMessages cluster;

    public Caches(ClusterMessages cluster) {
        this.cluster = cluster;
        cluster.on(KIND, this::invalidated);
    }

    /** First the key, then a line break, then the name. */
    private void invalidate(String name, Object key) {
        cluster.send(KIND, (key == null ? ALL : KeyText.write(key)) + "\n" + name);
    }

    private void invalidated(String content) {
        int end = content.indexOf('\n');
        MapCache<?, ?> cache = caches.get(content.substring(end + 1));
        if (cache != null) {
            String key = content.substring(0, end);
            // A key of a plugin's class cannot be read here; then all entries are removed.
            cache.evict(key.equals(ALL) ? null : KeyText.read(key).orElse(null));
        }
    }

    private <K, V> MapCache<K, V> make(String name, CacheLoader<K, V> loader, CacheSettings required) {
        var settings = (SimpleCacheSettings) required;
        return new MapCache<>(name, loader, settings, settings.remote() ? key -> invalidate(name, key) : key -> {});
    }

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

    /** A cache with a loader is recreated, so that a plugin enabled again never gets its previous loader. */
    @Override
    @SuppressWarnings("unchecked") // A name always stands for a cache of the same types.
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
        if (loader == null) {
            return (Cache<K, V>) caches.computeIfAbsent(name, key -> this.<K, V>make(key, null, required));
        }
        var cache = make(name, loader, required);
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
    public <V> CachedReference<V> getCachedReference(
            Class<?> owningClass, String name, Supplier<V> supplier, CacheSettings required) {
        return getCachedReference(owningClass.getName() + "." + name, supplier, required);
    }

    @Override
    public void flushCaches() {
        caches.values().forEach(MapCache::removeAll);
    }
}
