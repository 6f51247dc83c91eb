package io.clearowner.jira.action.transfer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private long now = 1_000_000;
    private final Pace pace = new Pace(60, () -> now, nanos -> now += nanos);

    private Duration waited(boolean cancelled) {
        long start = now;
        pace.await(() -> cancelled);
        return Duration.ofNanos(now - start);
    }

    @Test
    void leavesTimeBetweenChanges() {
        assertThat(waited(false)).isEqualTo(Duration.ofSeconds(1));

        now += Duration.ofMillis(300).toNanos();
        assertThat(waited(false)).as("300 ms have passed with the change").isEqualTo(Duration.ofMillis(700));
    }

    @Test
    void doesNotCatchUp_afterASlowChange() {
        now += Duration.ofMinutes(5).toNanos();

        assertThat(waited(false)).isZero();
        assertThat(waited(false)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void doesNotWait_onceTheJobIsCancelled() {
        assertThat(waited(true)).isZero();
    }
}
