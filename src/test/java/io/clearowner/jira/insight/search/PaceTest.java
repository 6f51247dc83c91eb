package io.clearowner.jira.insight.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.insight.search.TimeToOwner.Pace;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void oneThatWaitedLongMovesTheMeanButNotTheMedian() {
        Pace pace = Pace.of(List.of(Duration.ofDays(300), Duration.ofHours(2), Duration.ofHours(1)));
        assertThat(pace.owned()).isEqualTo(3);
        assertThat(pace.median()).contains(Duration.ofHours(2));
        assertThat(pace.mean()).contains(Duration.ofHours(2401));
    }

    @Test
    void theMedianOfAnEvenNumberIsBetweenTheTwoInTheMiddle() {
        Pace pace = Pace.of(List.of(Duration.ofHours(9), Duration.ofHours(1), Duration.ofHours(3), Duration.ZERO));
        assertThat(pace.median()).contains(Duration.ofHours(2));
    }

    @Test
    void anOwnerNamedBeforeTheCreationCountsAsNamedOnIt() {
        Pace pace = Pace.of(List.of(Duration.ofHours(-5)));
        assertThat(pace.median()).contains(Duration.ZERO);
        assertThat(pace.mean()).contains(Duration.ZERO);
    }

    @Test
    void thereIsNeitherWhereNobodyWasNamed() {
        assertThat(Pace.of(List.of())).isEqualTo(new Pace(0, java.util.Optional.empty(), java.util.Optional.empty()));
    }
}
