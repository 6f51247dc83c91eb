package io.clearowner.jira.upkeep.reindex;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.testing.TestJiraFields;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexVersionTest {

    private static final String CURRENT = Integer.toString(IndexVersion.CURRENT);

    private final TestJiraFields jira;
    private final RecentProblems problems = new RecentProblems(Clock.systemUTC());

    IndexVersionTest() throws Exception {
        jira = new TestJiraFields();
    }

    private IndexVersion node() {
        return new IndexVersion(jira.settingsFactory(), jira.locks, jira.queue.reindexing, problems);
    }

    @Test
    void queuesEverything_whenNoVersionWasEverStored() {
        node().catchUp();

        assertThat(jira.queue.waiting()).containsExactly("everything");
        assertThat(jira.settings).containsEntry(IndexVersion.NAME, CURRENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1000", "not a number"})
    void queuesEverything_whenTheIndexIsOfAnOlderOrANewerVersion(String stored) {
        jira.settings.put(IndexVersion.NAME, stored);

        node().catchUp();

        assertThat(jira.queue.waiting()).containsExactly("everything");
        assertThat(jira.settings).containsEntry(IndexVersion.NAME, CURRENT);
    }

    @Test
    void queuesNothing_atLaterStarts() {
        node().catchUp();
        jira.queue.clear();

        node().catchUp();

        assertThat(jira.queue.waiting()).isEmpty();
    }

    @Test
    void queuesEverythingOnce_whenNodesStartTogether() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Object> start = Executors.callable(() -> {
                node().catchUp();
                // As the job does at once; the next node must not queue everything again.
                jira.queue
                        .store
                        .next()
                        .ifPresent(work -> jira.queue.store.start(
                                work.id(), 1, Clock.systemUTC().instant()));
            });
            for (Future<Object> started :
                    nodes.invokeAll(Stream.generate(() -> start).limit(4).toList())) {
                started.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(jira.queue.waiting()).containsExactly("everything");
        assertThat(jira.queue.wakeUps).hasValue(1);
    }

    @Test
    void storesNoVersion_whenTheRequestFails_soThatTheNextStartTriesAgain() {
        jira.queue.breakDown();
        node().catchUp();
        assertThat(jira.settings).doesNotContainKey(IndexVersion.NAME);
        assertThat(problems.last())
                .extracting(RecentProblems.Problem::where)
                .isEqualTo(List.of("checking the version of the index"));

        jira.queue.recover();
        node().catchUp();
        assertThat(jira.queue.waiting()).containsExactly("everything");
    }
}
