package com.atlassian.cache;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] getCache(String, CacheLoader, CacheSettings), getCachedReference on 11.0; atlassian-cache-api
 * 2.4.4 source via [J6]
 * Confidence: high for the members shown
 */
public interface CacheFactory {
    <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier);

    <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier, CacheSettings required);

    <V> CachedReference<V> getCachedReference(Class<?> owningClass, String name, Supplier<V> supplier);

    <V> CachedReference<V> getCachedReference(
            Class<?> owningClass, String name, Supplier<V> supplier, CacheSettings required);

    <K, V> Cache<K, V> getCache(String name);

    <K, V> Cache<K, V> getCache(Class<?> owningClass, String name);

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader); // 11: K11

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required); // 11: K11
}
