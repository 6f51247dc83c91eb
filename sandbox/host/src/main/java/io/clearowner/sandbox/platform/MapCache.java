package io.clearowner.sandbox.platform;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.Supplier;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * A cache in memory. A value is loaded once at a time; an entry that is removed while it is being loaded is loaded
 * again for the next reader, so that an invalidation is never lost.
 *
 * <p>See {@code com.atlassian.cache.Cache}, in the published javadoc of atlassian-cache-api 2.9.0.
 */
final class MapCache<K, V> implements Cache<K, V> {
    private static final class Entry<V> extends FutureTask<V> {
        private final long born = System.nanoTime();

        Entry(java.util.concurrent.Callable<V> load) {
            super(load);
        }
    }

    private final String name;
    private final CacheLoader<K, V> loader;
    private final SimpleCacheSettings settings;
    private final Consumer<K> changed;
    private final ConcurrentMap<K, Entry<V>> entries = new ConcurrentHashMap<>();

    /** @param changed accepts the key of a changed entry, null for all */
    MapCache(String name, CacheLoader<K, V> loader, SimpleCacheSettings settings, Consumer<K> changed) {
        this.name = name;
        this.loader = loader;
        this.settings = settings;
        this.changed = changed;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public V get(K key) {
        return loader == null ? peek(key) : load(key, () -> loader.load(key));
    }

    @Override
    public V get(K key, Supplier<? extends V> valueSupplier) {
        return load(key, valueSupplier);
    }

    private V load(K key, Supplier<? extends V> source) {
        checkSerializable(key);
        Entry<V> known = fresh(key);
        if (known == null) {
            Entry<V> mine = new Entry<>(() -> {
                V value = source.get();
                if (value == null) {
                    throw new CacheException("The loader of the cache " + name + " returned null for " + key);
                }
                return value;
            });
            known = entries.putIfAbsent(key, mine);
            if (known == null) {
                known = mine;
                mine.run();
                evictOldest();
            }
        }
        try {
            return known.get();
        } catch (ExecutionException e) {
            entries.remove(key, known);
            throw e.getCause() instanceof CacheException failed ? failed : new CacheException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CacheException(e);
        }
    }

    private Entry<V> fresh(K key) {
        Entry<V> entry = entries.get(key);
        if (entry != null
                && settings.expiry().isPresent()
                && System.nanoTime() - entry.born > settings.expiry().get().toNanos()) {
            entries.remove(key, entry);
            return null;
        }
        return entry;
    }

    /** Evicts a tenth at a time, since finding the oldest entries means looking at all of them. */
    private void evictOldest() {
        if (settings.maxEntries().isPresent()
                && entries.size() > settings.maxEntries().getAsInt()) {
            entries.entrySet().stream()
                    .sorted(Comparator.comparingLong(entry -> entry.getValue().born))
                    .limit(Math.max(1, entries.size() / 10))
                    .forEach(entry -> entries.remove(entry.getKey(), entry.getValue()));
        }
    }

    private V peek(K key) {
        Entry<V> entry = fresh(key);
        return entry == null ? null : load(key, () -> null);
    }

    /** Keys are sent to other nodes, so a remote cache accepts only keys that can be sent. */
    private void checkSerializable(K key) {
        if (settings.remote() && !(key instanceof Serializable)) {
            throw new CacheException("A key of the remote cache " + name + " is not Serializable: " + key.getClass());
        }
    }

    @Override
    public boolean containsKey(K key) {
        return fresh(key) != null;
    }

    @Override
    public Collection<K> getKeys() {
        return Set.copyOf(entries.keySet());
    }

    private Entry<V> holding(V value) {
        Entry<V> entry = new Entry<>(() -> value);
        entry.run();
        return entry;
    }

    @Override
    public void put(K key, V value) {
        checkSerializable(key);
        entries.put(key, holding(value));
        changed.accept(key);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        checkSerializable(key);
        fresh(key);
        if (entries.putIfAbsent(key, holding(value)) == null) {
            changed.accept(key);
            return null;
        }
        return peek(key);
    }

    @Override
    public void remove(K key) {
        entries.remove(key);
        changed.accept(key);
    }

    @Override
    public boolean remove(K key, V value) {
        Entry<V> entry = fresh(key);
        boolean removed = entry != null && value.equals(peek(key)) && entries.remove(key, entry);
        if (removed) {
            changed.accept(key);
        }
        return removed;
    }

    @Override
    public void removeAll() {
        entries.clear();
        changed.accept(null);
    }

    /** Handles the change of an entry by another node; null for all entries. */
    void evict(Object key) {
        if (key == null) {
            entries.clear();
        } else {
            entries.remove(key);
        }
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        Entry<V> entry = fresh(key);
        boolean replaced =
                entry != null && oldValue.equals(peek(key)) && entries.replace(key, entry, holding(newValue));
        if (replaced) {
            changed.accept(key);
        }
        return replaced;
    }
}
