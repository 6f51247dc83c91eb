package io.clearowner.jira.testing;

import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;

/** Cached references of one node that remember until they are reset. */
public final class FakeCaches {

    private FakeCaches() {
    }

    public static <V> CachedReference<V> reference(Supplier<V> load) {
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
}
