package io.clearowner.jira.platform.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.SchedulerService;
import io.clearowner.jira.platform.RecentProblems;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobStarterTest {

    private final List<String> happened = new ArrayList<>();
    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final RecentProblems problems = new RecentProblems(Clock.systemUTC());
    private final ClusterJob job = new ClusterJob(
            new ClusterSchedule(scheduler, "io.clearowner.jira.some-work", problems),
            cancelled -> ClusterWork.Outcome.IDLE,
            mock(ClusterLockService.class),
            problems);
    private final JobStarter starter =
            new JobStarter(List.of(job), () -> happened.add("caught up"), () -> happened.add("handed over"));

    private void listen() {
        doAnswer(call -> happened.add("job started")).when(scheduler).registerJobRunner(any(), any());
        doAnswer(call -> happened.add("job stopped")).when(scheduler).unregisterJobRunner(any());
    }

    @Test
    void startsTheJobs_andCatchesUp() {
        listen();
        starter.onStart();
        assertThat(happened).containsExactly("job started", "caught up");
    }

    @Test
    void handsOverAndStopsTheJobs_beforeTheirBeansAreDestroyed() {
        listen();
        starter.onStop();
        assertThat(happened).containsExactly("handed over", "job stopped");
        job.stop();
        assertThat(happened).as("stopped once").hasSize(2);
    }
}
