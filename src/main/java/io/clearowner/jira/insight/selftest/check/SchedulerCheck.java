package io.clearowner.jira.insight.selftest.check;

import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import java.time.Clock;
import java.time.Duration;

/** Jira's scheduler runs a job soon after it is asked for. That it runs at all is shown by this test's running. */
public final class SchedulerCheck implements JiraCheck {

    private static final Duration SOON = Duration.ofSeconds(15);

    private final Clock clock;

    public SchedulerCheck(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String code() {
        return "scheduler";
    }

    @Override
    public Finding run(Trial trial) {
        Duration waited = Duration.between(trial.requestedAt(), clock.instant());
        String observed = "started " + waited.toMillis() + " ms after the request";
        return waited.compareTo(SOON) > 0 ? Finding.limited(observed) : Finding.ok(observed);
    }
}
