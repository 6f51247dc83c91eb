package io.clearowner.jira.platform.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import io.clearowner.jira.platform.RecentProblems;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class ClusterScheduleTest {

    private final RecentProblems problems = new RecentProblems(Clock.systemUTC());
    private final SchedulerService scheduler = mock(SchedulerService.class, call -> {
        if (call.getMethod().getName().equals("scheduleJob")) {
            throw new IllegalStateException("no scheduler");
        }
        return null;
    });
    private final ClusterSchedule schedule = new ClusterSchedule(scheduler, "io.clearowner.jira.some-work", problems);

    @Test
    void reportsThatAJobCannotBeScheduled_withoutFailing() {
        schedule.runSoon();
        schedule.start(mock(JobRunner.class));

        assertThat(problems.last())
                .extracting(RecentProblems.Problem::where)
                .containsExactly("io.clearowner.jira.some-work", "io.clearowner.jira.some-work");
    }
}
