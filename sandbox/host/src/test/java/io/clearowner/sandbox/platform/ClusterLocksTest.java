package io.clearowner.sandbox.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import io.clearowner.sandbox.kernel.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two nodes on one PostgreSQL. */
class ClusterLocksTest {
    private static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor();
    private static EmbeddedPostgres postgres;
    private static Database database;
    private static ClusterLocks one;
    private static ClusterLocks two;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        database = Database.open(postgres.getJdbcUrl("postgres", "postgres"));
        database.runScript("schema-platform.sql");
        database.runScript("schema-platform.sql");
        one = new ClusterLocks(database, "one", TIMER);
        two = new ClusterLocks(database, "two", TIMER);
    }

    @AfterAll
    static void stop() throws Exception {
        TIMER.shutdownNow();
        database.close();
        postgres.close();
    }

    @Test
    void excludesTheOtherNode() throws Exception {
        ClusterLock mine = one.getLockForName("setup");
        ClusterLock theirs = two.getLockForName("setup");

        mine.lock();
        assertThat(theirs.tryLock()).isFalse();
        assertThat(theirs.tryLock(200, TimeUnit.MILLISECONDS)).isFalse();
        mine.unlock();
        assertThat(theirs.tryLock(5, TimeUnit.SECONDS)).isTrue();
        assertThat(theirs.isHeldByCurrentThread()).isTrue();
        theirs.unlock();
    }

    @Test
    void isReentrant() {
        ClusterLock mine = one.getLockForName("again");
        mine.lock();
        mine.lock();
        mine.unlock();
        assertThat(two.getLockForName("again").tryLock()).isFalse();
        mine.unlock();
        assertThat(two.getLockForName("again").tryLock()).isTrue();
        two.getLockForName("again").unlock();
    }

    @Test
    void cannotBeReleasedByAnotherThread() {
        assertThatThrownBy(() -> one.getLockForName("free").unlock()).isInstanceOf(IllegalMonitorStateException.class);
    }

    @Test
    void admitsOneThreadOfAllNodesAtATime() throws Exception {
        var inside = new AtomicInteger();
        var max = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (ClusterLocks node : List.of(one, two, one, two)) {
            threads.add(new Thread(() -> {
                for (int i = 0; i < 5; i++) {
                    ClusterLock lock = node.getLockForName("turns");
                    lock.lock();
                    try {
                        max.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        inside.decrementAndGet();
                    } finally {
                        lock.unlock();
                    }
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(max).hasValue(1);
    }
}
