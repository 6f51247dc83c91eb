package io.clearowner.jira.platform.cluster;

import com.atlassian.cache.CachedReference;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small table that every node keeps in memory and forgets when any node changes it. Held in Jira's cache as texts,
 * because Jira's caches outlive an update of the plugin and so may hold JDK types only; decoded once for every load.
 */
public final class SharedMap<T> {

    private static final Logger log = LoggerFactory.getLogger(SharedMap.class);

    private final String name;
    private final CachedReference<Map<String, String>> cache;
    private final Function<Map<String, String>, T> decode;
    private volatile Decoded<T> decoded;
    private volatile boolean failing;

    /**
     * @param name of the cache, unique in Jira
     * @param load reads the table from the database
     * @param decode what callers see of it
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

    /** The table as it is now; as it was last known while it cannot be read, since indexing must not stop for that. */
    public T get() {
        Map<String, String> texts;
        try {
            texts = cache.get();
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                log.warn("Cannot read {}; going on with what was last known", name, e);
            }
            return decoded.value;
        }
        failing = false;
        Decoded<T> known = decoded;
        if (!known.texts.equals(texts)) {
            known = new Decoded<>(texts, decode.apply(texts));
            decoded = known;
        }
        return known.value;
    }

    /** Has every node read the table again. */
    public void changed() {
        cache.reset();
    }

    private record Decoded<T>(Map<String, String> texts, T value) {}
}
