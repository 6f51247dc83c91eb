package io.clearowner.jira.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;
import io.clearowner.jira.platform.cluster.ClusterCaches;
import java.util.HashMap;
import java.util.Map;

/** The caches of one node, which remember until they are told to forget. */
public final class FakeCaches implements ClusterCaches {

    @Override
    public <V> CachedReference<V> reference(String name, Supplier<V> load) {
        return new CachedReference<>() {
            private V value;

            @Override
            public V get() {
                if (value == null) {
                    value = load.get();
                }
                return value;
            }

            @Override
            public void reset() {
                value = null;
            }
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> Cache<K, V> cache(String name, CacheLoader<K, V> load, int maxEntries) {
        Map<K, V> values = new HashMap<>();
        Cache<K, V> cache = mock(Cache.class);
        lenient().when(cache.get(any())).thenAnswer(call -> values.computeIfAbsent(call.getArgument(0), load::load));
        lenient()
                .doAnswer(call -> values.remove((K) call.getArgument(0)))
                .when(cache)
                .remove(any());
        return cache;
    }
}
