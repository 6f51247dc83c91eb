package io.clearowner.jira.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.insight.trend.Trend.Day;
import io.clearowner.jira.platform.Period;
import io.clearowner.jira.store.Snapshot;
import io.clearowner.jira.store.SnapshotStore;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import io.clearowner.jira.testing.MovableClock;
import io.clearowner.jira.testing.TestPolicies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrendsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Period WEEK = Period.last(7, TODAY);

    private final SnapshotStore store =
            new SnapshotStore(new TestPolicies().database().ao());
    private final FakeIndex index = new FakeIndex();
    private final ProjectCount counts = new ProjectCount(index.search, new FakeFields());
    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T08:00:00Z"));
    private final PermissionManager permissions = mock();
    private final ApplicationUser viewer = mock();
    private final Map<String, Object> kept = new HashMap<>();
    private final SnapshotWalk walk = new SnapshotWalk(store, counts, index.projects, settings(), () -> {}, clock);
    private final Trends trends = new Trends(store, counts, index.searches, index.counts, permissions, walk, clock);

    @BeforeEach
    void jiraHasThreeProjects() {
        for (long project = 1; project <= 3; project++) {
            index.issue(project).with("project", project);
            store.put(new Snapshot(project, TODAY.minusDays(8), 1, OptionalLong.of(1), 1, 1, 1));
            store.put(new Snapshot(project, TODAY.minusDays(2), 10 * project, OptionalLong.of(10 * project), 4, 1, 3));
            store.put(new Snapshot(project, TODAY.minusDays(1), 20 * project, OptionalLong.of(20 * project), 5, 2, 4));
        }
        sees(1, 2, 3);
    }

    @Test
    void addsUpTheDaysOfAllProjects() {
        assertThat(trends.of(viewer, WEEK))
                .isEqualTo(new Trend(
                        3,
                        List.of(),
                        List.of(
                                new Day(TODAY.minusDays(2), 60, OptionalLong.of(60), 12, 3, 9),
                                new Day(TODAY.minusDays(1), 120, OptionalLong.of(120), 15, 6, 12))));
    }

    @Test
    void leavesOutProjectsThatAreGoneForTheViewer_thoughTheirCountsAreKept() {
        index.remove(3);
        sees(1, 2);

        assertThat(trends.of(viewer, WEEK).projects()).isEqualTo(2);
        assertThat(trends.of(viewer, WEEK).days())
                .containsExactly(
                        new Day(TODAY.minusDays(2), 30, OptionalLong.of(30), 8, 2, 6),
                        new Day(TODAY.minusDays(1), 60, OptionalLong.of(60), 10, 4, 8));
    }

    @Test
    void leavesOutProjectsWithHiddenIssues_withoutNamingThem() {
        index.issue(2).visibleOnlyTo(mock(ApplicationUser.class));
        sees(1, 2, 3);

        Trend trend = trends.of(viewer, WEEK);

        assertThat(trend.projects()).isEqualTo(2);
        assertThat(trend.leftOut()).isEmpty();
        assertThat(trend.days())
                .containsExactly(
                        new Day(TODAY.minusDays(2), 40, OptionalLong.of(40), 8, 2, 6),
                        new Day(TODAY.minusDays(1), 80, OptionalLong.of(80), 10, 4, 8));
    }

    @Test
    void leavesOutToday_untilEveryProjectIsCounted() {
        boolean[] stops = {false};
        walk.run(() -> {
            boolean now = stops[0];
            stops[0] = true;
            return now;
        });
        assertThat(store.projectsOn(TODAY)).hasSize(1);
        assertThat(trends.of(viewer, WEEK).days()).extracting(Day::day).doesNotContain(TODAY);

        walk.run(() -> false);
        assertThat(trends.of(viewer, WEEK).days()).contains(new Day(TODAY, 3, OptionalLong.of(0), 0, 0, 0));
        assertThat(trends.of(viewer, new Period(TODAY.minusDays(7), TODAY.minusDays(2)))
                        .days())
                .extracting(Day::day)
                .containsExactly(TODAY.minusDays(2));
    }

    private void sees(long... ids) {
        List<Project> visible = Arrays.stream(ids)
                .mapToObj(id -> {
                    Project project = mock(Project.class);
                    when(project.getId()).thenReturn(id);
                    return project;
                })
                .toList();
        when(permissions.getProjects(any(), any(ApplicationUser.class))).thenReturn(visible);
    }

    private PluginSettingsFactory settings() {
        PluginSettings global = mock();
        when(global.get(anyString())).thenAnswer(call -> kept.get(call.<String>getArgument(0)));
        when(global.put(anyString(), any())).thenAnswer(call -> kept.put(call.getArgument(0), call.getArgument(1)));
        PluginSettingsFactory factory = mock();
        when(factory.createGlobalSettings()).thenReturn(global);
        return factory;
    }
}
