package io.clearowner.jira.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.insight.trend.Trend.Day;
import io.clearowner.jira.platform.Period;
import io.clearowner.jira.store.Snapshot;
import io.clearowner.jira.store.SnapshotStore;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import io.clearowner.jira.testing.MovableClock;
import io.clearowner.jira.testing.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TrendsOfAssessedIssuesTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private final SnapshotStore store = new SnapshotStore(TestDatabase.h2().ao());
    private final FakeIndex index = new FakeIndex();
    private final ProjectCount counts = new ProjectCount(index.search, new FakeFields());
    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-05T08:00:00Z"));
    private final PermissionManager permissions = mock();
    private final ApplicationUser viewer = mock();
    private final SnapshotWalk walk = new SnapshotWalk(
            store, counts, index.projects, mock(PluginSettingsFactory.class, RETURNS_DEEP_STUBS), () -> {}, clock);
    private final Trends trends = new Trends(store, counts, index.searches, index.counts, permissions, walk, clock);

    private void count(long project, LocalDate day, long issues, OptionalLong assessed, long unclear) {
        store.put(new Snapshot(project, day, issues, assessed, unclear, unclear, 0));
    }

    private List<Day> ofBothProjects() {
        List<Project> both = new ArrayList<>();
        for (long id = 1; id <= 2; id++) {
            Project project = mock();
            when(project.getId()).thenReturn(id);
            both.add(project);
        }
        when(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, viewer))
                .thenReturn(both);
        return trends.of(viewer, new Period(MONDAY, MONDAY.plusDays(2))).days();
    }

    @Test
    void sumsTheProjectsOfADay() {
        count(1, MONDAY, 10, OptionalLong.of(4), 3);
        count(2, MONDAY, 20, OptionalLong.of(0), 0);

        assertThat(ofBothProjects()).containsExactly(new Day(MONDAY, 30, OptionalLong.of(4), 3, 3, 0));
    }

    @Test
    void doesNotSumAssessedIssues_whereTheyWereNotCountedInEveryProject() {
        count(1, MONDAY, 10, OptionalLong.empty(), 3);
        count(2, MONDAY, 20, OptionalLong.of(20), 1);
        count(1, MONDAY.plusDays(1), 10, OptionalLong.of(10), 3);

        assertThat(ofBothProjects())
                .containsExactly(
                        new Day(MONDAY, 30, OptionalLong.empty(), 4, 4, 0),
                        new Day(MONDAY.plusDays(1), 10, OptionalLong.of(10), 3, 3, 0));
    }
}
