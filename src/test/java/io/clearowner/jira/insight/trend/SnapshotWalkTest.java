package io.clearowner.jira.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.cluster.ClusterWork.Outcome;
import io.clearowner.jira.store.Snapshot;
import io.clearowner.jira.store.SnapshotStore;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import io.clearowner.jira.testing.MovableClock;
import io.clearowner.jira.testing.TestPolicies;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SnapshotWalkTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private final SnapshotStore store =
            new SnapshotStore(new TestPolicies().database().ao());
    private final FakeFields fields = new FakeFields();
    private final FakeIndex index = new FakeIndex();
    private final Map<String, Object> kept = new HashMap<>();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T08:00:00Z"));
    private final AtomicInteger wakeUps = new AtomicInteger();
    private final SnapshotWalk walk = new SnapshotWalk(
            store, new ProjectCount(index.search, fields), index.projects, settings(), wakeUps::incrementAndGet, clock);

    @BeforeEach
    void jiraHasTwoProjects() {
        for (int project = 1; project <= 2; project++) {
            for (int issue = 0; issue < 10; issue++) {
                index.issue(project * 100 + issue)
                        .with("project", project)
                        .with("cf[10100]", issue < 1 ? "missing" : "clear")
                        .with("cf[10101]", issue >= 7 ? "missing" : "clear");
            }
        }
    }

    /** How often a project was counted: each count takes five searches. */
    private int counted() {
        return index.searched.size() / 5;
    }

    @Test
    void countsEveryProjectOnceADay() {
        assertThat(walk.run(() -> false)).isEqualTo(Outcome.FINISHED);
        assertThat(walk.run(() -> false)).isEqualTo(Outcome.IDLE);
        clock.passes(Duration.ofDays(1));
        assertThat(walk.run(() -> false)).isEqualTo(Outcome.FINISHED);

        assertThat(store.ofProject(1, MONDAY)).extracting(Snapshot::day).containsExactly(MONDAY, MONDAY.plusDays(1));
        assertThat(store.ofProject(2, MONDAY)).contains(new Snapshot(2, MONDAY, 10, OptionalLong.of(10), 4, 1, 3));
        assertThat(counted()).isEqualTo(4);
    }

    @Test
    void countsWhatIsAssessed() {
        for (int issue = 103; issue < 107; issue++) {
            index.issue(issue).with("cf[10100]", "not-assessed").with("cf[10101]", "not-assessed");
        }
        for (int issue = 200; issue < 210; issue++) {
            index.issue(issue).with("cf[10100]", "not-assessed").with("cf[10101]", "not-assessed");
        }
        walk.run(() -> false);

        assertThat(store.ofProject(1, MONDAY))
                .containsExactly(new Snapshot(1, MONDAY, 10, OptionalLong.of(6), 4, 1, 3));
        assertThat(store.ofProject(2, MONDAY))
                .containsExactly(new Snapshot(2, MONDAY, 10, OptionalLong.of(0), 0, 0, 0));
    }

    @Test
    void keepsDaysOnWhichTheAssessedWereNotCounted() {
        Snapshot earlier = new Snapshot(1, MONDAY.minusDays(1), 10, OptionalLong.empty(), 4, 1, 3);
        store.put(earlier);
        walk.run(() -> false);

        assertThat(store.ofProject(1, MONDAY.minusDays(1)))
                .containsExactly(earlier, new Snapshot(1, MONDAY, 10, OptionalLong.of(10), 4, 1, 3));
    }

    @Test
    void reportsTheProgressOfTodaysCount() {
        assertThat(walk.today()).isEqualTo(new SnapshotWalk.Today(MONDAY, 0, 2, false));
        int[] stops = {0};
        walk.run(() -> stops[0]++ > 0);
        assertThat(walk.today()).isEqualTo(new SnapshotWalk.Today(MONDAY, 1, 2, false));
        walk.requestRecount();
        assertThat(walk.today().requested()).isTrue();
        walk.run(() -> false);
        assertThat(walk.today()).isEqualTo(new SnapshotWalk.Today(MONDAY, 2, 2, false));
    }

    @Test
    void resumesWhereItStopped() {
        int[] asked = {0};
        assertThat(walk.run(() -> asked[0]++ > 0)).isEqualTo(Outcome.CANCELLED);
        assertThat(walk.run(() -> false)).isEqualTo(Outcome.FINISHED);

        assertThat(store.projectsOn(MONDAY)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(counted()).isEqualTo(2);
    }

    @Test
    void countsTodayAgain_onRequest() {
        walk.run(() -> false);
        for (int issue = 100; issue < 110; issue++) {
            index.issue(issue).with("cf[10100]", "clear").with("cf[10101]", "clear");
        }
        walk.requestRecount();
        assertThat(wakeUps).hasValue(1);
        walk.run(() -> false);

        assertThat(store.ofProject(1, MONDAY)).extracting(Snapshot::unclear).containsExactly(0L);
    }

    @Test
    void countsAgain_afterTheCurrentRun() {
        int[] looks = {0};
        walk.run(() -> {
            if (looks[0]++ == 1) {
                walk.requestRecount();
            }
            return false;
        });
        assertThat(store.projectsOn(MONDAY)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(walk.run(() -> false)).isEqualTo(Outcome.FINISHED);
        assertThat(counted()).isEqualTo(4);
    }

    @Test
    void deletesSnapshotsOlderThan400Days() {
        store.put(new Snapshot(1, MONDAY.minusDays(401), 1, OptionalLong.empty(), 1, 1, 1));
        store.put(new Snapshot(1, MONDAY.minusDays(400), 1, OptionalLong.empty(), 1, 1, 1));
        walk.run(() -> false);

        assertThat(store.ofProject(1, MONDAY.minusDays(500)))
                .extracting(Snapshot::day)
                .containsExactly(MONDAY.minusDays(400), MONDAY);
    }

    @Test
    void waitsForTheFields() {
        fields.deleteClarity(Role.DELIVERY);
        assertThat(walk.run(() -> false)).isEqualTo(Outcome.POSTPONED);
        assertThat(store.projectsWithIssuesFrom(MONDAY)).isEmpty();
        assertThat(wakeUps).hasValue(0);
    }

    private PluginSettingsFactory settings() {
        PluginSettings global = mock();
        when(global.get(anyString())).thenAnswer(call -> kept.get(call.<String>getArgument(0)));
        when(global.put(anyString(), any())).thenAnswer(call -> kept.put(call.getArgument(0), call.getArgument(1)));
        when(global.remove(anyString())).thenAnswer(call -> kept.remove(call.<String>getArgument(0)));
        PluginSettingsFactory factory = mock();
        when(factory.createGlobalSettings()).thenReturn(global);
        return factory;
    }
}
