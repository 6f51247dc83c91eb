package io.clearowner.jira.platform.cluster;

import com.atlassian.cache.CachedReference;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small table that every node caches until any node changes it. Jira's cache holds it as text, because Jira's caches
 * survive an update of the plugin and so may hold JDK types only. Decoded once per load.
 */
public final class SharedMap<T> {

    private static final Logger log = LoggerFactory.getLogger(SharedMap.class);

    private final String name;
    private final CachedReference<Map<String, String>> cache;
    private final Function<Map<String, String>, T> decode;
    private volatile Decoded<T> decoded;
    private volatile boolean failing;

    /**
     * @param name of the cache, unique within Jira
     * @param load reads the table from the database
     * @param decode converts the table for callers
     */
    public SharedMap(
            ClusterCaches caches,
            String name,
            Supplier<Map<String, String>> load,
            Function<Map<String, String>, T> decode) {
        this.name = name;
        this.cache = caches.reference(name, () -> new HashMap<>(load.get()));
        this.decode = decode;
        this.decoded = new Decoded<>(Map.of(), decode.apply(Map.of()));
    }

    /** The current table. If it cannot be read, the last known one, because indexing must not fail for that. */
    public T get() {
        Map<String, String> texts;
        try {
            texts = cache.get();
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                log.warn("Cannot read {}; using the last known version", name, e);
            }
            return decoded.value;
        }
        failing = false;
        Decoded<T> current = decoded;
        if (!current.texts.equals(texts)) {
            current = new Decoded<>(texts, decode.apply(texts));
            decoded = current;
        }
        return current.value;
    }

    /** Invalidates the table on every node. */
    public void invalidate() {
        cache.reset();
    }

    private record Decoded<T>(Map<String, String> texts, T value) {}
}
