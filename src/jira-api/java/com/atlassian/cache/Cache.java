package com.atlassian.cache;

import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; atlassian-cache-api source via [J6]
 * Confidence: high (2.5+ adds get(K, Supplier); medium)
 */
public interface Cache<K, V> {
    String getName();

    boolean containsKey(K key);

    Collection<K> getKeys(); // 11: K11

    V get(K key); // 11: K11

    V get(K key, Supplier<? extends V> valueSupplier); // 11: K11; medium: 2.5+

    void put(K key, V value); // 11: K11

    V putIfAbsent(K key, V value);

    void remove(K key); // 11: K11

    boolean remove(K key, V value);

    void removeAll(); // 11: K11

    boolean replace(K key, V oldValue, V newValue);
}
