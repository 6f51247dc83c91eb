package io.clearowner.sandbox.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettingsBuilder;
import io.clearowner.sandbox.kernel.Database;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes in one process on one database. */
class ClusterMessagesTest {
    private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private ClusterMessages one;
    private ClusterMessages two;

    @BeforeEach
    void start() {
        database.runScript("schema-platform.sql");
        one = new ClusterMessages(database, "one", false);
        two = new ClusterMessages(database, "two", false);
        one.start();
        two.start();
    }

    @AfterEach
    void stop() {
        one.close();
        two.close();
        database.close();
    }

    @Test
    void theOtherNodeReceivesEveryMessageOnceAndInOrder() {
        List<String> receivedByOne = new CopyOnWriteArrayList<>();
        List<String> receivedByTwo = new CopyOnWriteArrayList<>();
        one.on("text", receivedByOne::add);
        two.on("text", text -> {
            receivedByTwo.add(text);
            if (text.equals("b")) {
                throw new IllegalStateException("one message that cannot be followed");
            }
        });

        List.of("a", "b", "c").forEach(text -> one.send("text", text));
        eventually(() -> receivedByTwo.size() >= 3);
        one.send("text", "d");
        eventually(() -> receivedByTwo.size() >= 4);

        assertThat(receivedByTwo).containsExactly("a", "b", "c", "d");
        assertThat(receivedByOne).isEmpty();
    }

    @Test
    void dropsRemoteCacheEntriesThatAnotherNodeChanges() {
        AtomicInteger loads = new AtomicInteger();
        Cache<String, Integer> here = cache(new Caches(one), new AtomicInteger());
        Cache<String, Integer> there = cache(new Caches(two), loads);
        there.get("a");
        there.get("b");

        here.remove("a");
        eventually(() -> !there.containsKey("a"));
        assertThat(there.containsKey("b")).isTrue();
        here.get("a");
        here.removeAll();
        eventually(() -> !there.containsKey("b"));
        assertThat(there.get("b")).isEqualTo(3);
    }

    private static Cache<String, Integer> cache(Caches caches, AtomicInteger loads) {
        return caches.getCache(
                "shared",
                key -> loads.incrementAndGet(),
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build());
    }

    private static void eventually(BooleanSupplier condition) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within ten seconds").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
