package io.clearowner.sandbox.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import com.atlassian.event.api.EventListener;
import io.clearowner.sandbox.kernel.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Events, caches and settings. */
class PlatformTest {
    /** Public, because the publisher finds public methods only. */
    public static final class Listener {
        private final List<Object> received = new ArrayList<>();

        @EventListener
        public void on(Number event) {
            received.add(event);
        }

        @EventListener
        public void fail(Integer event) {
            throw new IllegalStateException("on purpose");
        }

        public void notListening(String event) {
            received.add(event);
        }
    }

    /** Listens to two types of events. */
    public static final class Wrong {
        @EventListener
        public void on(String one, String two) {}
    }

    @Test
    void deliversAnEventByItsTypeInThePublishersThread() {
        var events = new Events();
        var listener = new Listener();
        events.register(listener);
        events.register(listener);

        events.publish(1L);
        events.publish("text");
        assertThat(listener.received).containsExactly(1L);
    }

    @Test
    void keepsAListenersFailureFromThePublisher() {
        var events = new Events();
        var listener = new Listener();
        events.register(listener);

        events.publish(7);
        assertThat(listener.received).containsExactly(7);
    }

    @Test
    void deliversNothingAfterUnregistering() {
        var events = new Events();
        var listener = new Listener();
        events.register(listener);
        events.unregister(listener);

        events.publish(1L);
        assertThat(listener.received).isEmpty();
    }

    @Test
    void refusesAListenerThatTakesTwoEvents() {
        assertThatThrownBy(() -> new Events().register(new Wrong())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void loadsACachedValueOnceUntilItIsReset() {
        var loads = new AtomicInteger();
        CachedReference<Integer> reference = new Caches(new ClusterMessages(null, "one", true))
                .getCachedReference(
                        "policy",
                        loads::incrementAndGet,
                        new CacheSettingsBuilder()
                                .remote()
                                .replicateViaInvalidation()
                                .build());

        assertThat(reference.get()).isEqualTo(1);
        assertThat(reference.get()).isEqualTo(1);
        reference.reset();
        assertThat(reference.get()).isEqualTo(2);
    }

    @Test
    void reloadsValuesInvalidatedWhileLoading() {
        var loads = new AtomicInteger();
        var caches = new Caches(new ClusterMessages(null, "one", true));
        var cache = new AtomicReference<Cache<String, Integer>>();
        cache.set(caches.getCache("race", key -> {
            int load = loads.incrementAndGet();
            if (load == 1) {
                cache.get().remove(key);
            }
            return load;
        }));

        assertThat(cache.get().get("a")).isEqualTo(1);
        assertThat(cache.get().get("a")).isEqualTo(2);
    }

    @Test
    void expiresValues() throws Exception {
        var loads = new AtomicInteger();
        Cache<String, Integer> cache = new Caches(new ClusterMessages(null, "one", true))
                .getCache(
                        "expiring",
                        key -> loads.incrementAndGet(),
                        new CacheSettingsBuilder()
                                .expireAfterWrite(30, TimeUnit.MILLISECONDS)
                                .build());
        cache.get("a");
        Thread.sleep(60);
        assertThat(cache.get("a")).isEqualTo(2);
    }

    @Test
    void reportsALoadersFailureAndTriesAgain() {
        var loads = new AtomicInteger();
        Cache<String, Integer> cache = new Caches(new ClusterMessages(null, "one", true)).getCache("failing", key -> {
            if (loads.incrementAndGet() == 1) {
                throw new IllegalStateException("on purpose");
            }
            return 5;
        });
        assertThatThrownBy(() -> cache.get("a"))
                .isInstanceOf(CacheException.class)
                .hasMessageContaining("on purpose");
        assertThat(cache.get("a")).isEqualTo(5);
    }

    @Test
    void refusesARemoteCacheKeyThatIsNotSerializable() {
        Cache<Object, String> cache = new Caches(new ClusterMessages(null, "one", true))
                .getCache(
                        "remote", key -> "", new CacheSettingsBuilder().remote().build());
        assertThatThrownBy(() -> cache.get(new Object())).isInstanceOf(CacheException.class);
    }

    @Test
    void keepsSettingsApart() {
        try (var database = Database.open("jdbc:h2:mem:settings;DB_CLOSE_DELAY=-1")) {
            database.runScript("schema-platform.sql");
            var settings = new Settings(database);
            var global = settings.createGlobalSettings();

            assertThat(global.put("a", "one")).isNull();
            assertThat(global.put("a", List.of("1", "2"))).isEqualTo("one");
            settings.createSettingsForKey("ABC").put("a", Map.of("k", "v"));
            assertThat(new Settings(database).createGlobalSettings().get("a")).isEqualTo(List.of("1", "2"));
            assertThat(settings.createSettingsForKey("ABC").get("a")).isEqualTo(Map.of("k", "v"));
            assertThat(global.remove("a")).isEqualTo(List.of("1", "2"));
            assertThat(global.get("a")).isNull();
            assertThatThrownBy(() -> global.put("a", 5))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("java.lang.Integer");
            assertThatThrownBy(() -> global.put("k".repeat(256), "x")).hasMessageContaining("255");
        }
    }
}
