package io.clearowner.jira.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;
import io.clearowner.jira.platform.cluster.ClusterCaches;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The caches of one node; a value stays until it is reset. */
public final class FakeCaches implements ClusterCaches {

    private final List<CachedReference<?>> references = new ArrayList<>();
    private final List<Map<?, ?>> caches = new ArrayList<>();

    /** What a change on another node does: every value is loaded again when it is asked for next. */
    public void invalidate() {
        references.forEach(CachedReference::reset);
        caches.forEach(Map::clear);
    }

    @Override
    public <V> CachedReference<V> reference(String name, Supplier<V> load) {
        CachedReference<V> reference = new CachedReference<>() {
            private V value;

            @Override
            public synchronized V get() {
                if (value == null) {
                    value = load.get();
                }
                return value;
            }

            @Override
            public synchronized void reset() {
                value = null;
            }
        };
        references.add(reference);
        return reference;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> Cache<K, V> cache(String name, CacheLoader<K, V> load, int maxEntries) {
        Map<K, V> values = new ConcurrentHashMap<>();
        caches.add(values);
        Cache<K, V> cache = mock(Cache.class);
        lenient().when(cache.get(any())).thenAnswer(call -> values.computeIfAbsent(call.getArgument(0), load::load));
        lenient()
                .doAnswer(call -> values.remove((K) call.getArgument(0)))
                .when(cache)
                .remove(any());
        return cache;
    }
}
