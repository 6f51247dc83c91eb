package io.clearowner.jira.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.platform.cluster.ClusterWork.Outcome;
import io.clearowner.jira.store.Snapshot;
import io.clearowner.jira.store.SnapshotStore;
import io.clearowner.jira.testing.MovableClock;
import io.clearowner.jira.testing.TestPolicies;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SnapshotWalkTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private final SnapshotStore store =
            new SnapshotStore(new TestPolicies().database().ao());
    private final ProjectCount count = mock();
    private final ProjectManager projects = mock();
    private final Map<String, Object> kept = new HashMap<>();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T08:00:00Z"));
    private final Runnable runSoon = mock();
    private final SnapshotWalk walk = new SnapshotWalk(store, count, projects, settings(), runSoon, clock);

    @BeforeEach
    void jiraHasTwoProjects() {
        List<Project> both = List.of(project(1), project(2));
        when(projects.getProjects()).thenReturn(both);
        when(count.of(anyLong(), any()))
                .thenAnswer(call -> Optional.of(new Snapshot(call.getArgument(0), call.getArgument(1), 10, 4, 1, 3)));
    }

    @Test
    void countsEveryProjectOnceADay() {
        assertThat(walk.run(() -> false)).isEqualTo(Outcome.FINISHED);
        assertThat(walk.run(() -> false)).isEqualTo(Outcome.IDLE);
        clock.passes(Duration.ofDays(1));
        assertThat(walk.run(() -> false)).isEqualTo(Outcome.FINISHED);

        assertThat(store.ofProject(1, MONDAY)).extracting(Snapshot::day).containsExactly(MONDAY, MONDAY.plusDays(1));
        verify(count, times(4)).of(anyLong(), any());
    }

    @Test
    void tellsHowFarTheCountOfTodayIs() {
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
    void goesOnAfterAStopWhereItWas() {
        int[] asked = {0};
        assertThat(walk.run(() -> asked[0]++ > 0)).isEqualTo(Outcome.CANCELLED);
        assertThat(walk.run(() -> false)).isEqualTo(Outcome.FINISHED);

        verify(count, times(1)).of(1, MONDAY);
        verify(count, times(1)).of(2, MONDAY);
    }

    @Test
    void countsTodayAgainWhenAsked() {
        walk.run(() -> false);
        when(count.of(anyLong(), any()))
                .thenAnswer(call -> Optional.of(new Snapshot(call.getArgument(0), call.getArgument(1), 10, 0, 0, 0)));
        walk.requestRecount();
        verify(runSoon).run();
        walk.run(() -> false);

        assertThat(store.ofProject(1, MONDAY)).extracting(Snapshot::unclear).containsExactly(0L);
    }

    @Test
    void countsAgainAfterTheRunThatIsUnderWay() {
        when(count.of(anyLong(), any())).thenAnswer(call -> {
            if (call.<Long>getArgument(0) == 2 && kept.get(SnapshotWalk.REQUESTED) == null) {
                walk.requestRecount();
            }
            return Optional.of(new Snapshot(call.getArgument(0), call.getArgument(1), 10, 4, 1, 3));
        });
        walk.run(() -> false);
        assertThat(store.projectsOn(MONDAY)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(walk.run(() -> false)).isEqualTo(Outcome.FINISHED);
        verify(count, times(2)).of(1, MONDAY);
    }

    @Test
    void forgetsWhatIsOlderThanAYearAndABit() {
        store.put(new Snapshot(1, MONDAY.minusDays(401), 1, 1, 1, 1));
        store.put(new Snapshot(1, MONDAY.minusDays(400), 1, 1, 1, 1));
        walk.run(() -> false);

        assertThat(store.ofProject(1, MONDAY.minusDays(500)))
                .extracting(Snapshot::day)
                .containsExactly(MONDAY.minusDays(400), MONDAY);
    }

    @Test
    void waitsForTheFields() {
        when(count.of(anyLong(), any())).thenReturn(Optional.empty());
        assertThat(walk.run(() -> false)).isEqualTo(Outcome.POSTPONED);
        assertThat(store.from(MONDAY)).isEmpty();
        verify(runSoon, never()).run();
    }

    private static Project project(long id) {
        Project project = mock();
        when(project.getId()).thenReturn(id);
        return project;
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
