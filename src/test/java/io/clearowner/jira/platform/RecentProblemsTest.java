package io.clearowner.jira.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;

class RecentProblemsTest {

    private final RecentProblems problems = new RecentProblems(Clock.systemUTC());

    @Test
    void keepsTheLastTwenty_newestFirst() {
        for (int i = 1; i <= 25; i++) {
            problems.add("work " + i, new IllegalStateException());
        }
        assertThat(problems.last()).hasSize(20);
        assertThat(problems.last().get(0).where()).isEqualTo("work 25");
        assertThat(problems.last().get(19).where()).isEqualTo("work 6");
    }

    @Test
    void tellsKindsOfErrors_neverTheirMessages() {
        problems.add("work", new IllegalStateException("about pat", new IllegalArgumentException("ABC-1")));
        assertThat(problems.last().get(0).kinds())
                .isEqualTo("java.lang.IllegalStateException < java.lang.IllegalArgumentException");
    }
}
