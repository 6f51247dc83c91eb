package io.clearowner.jira.insight.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReasonCountsTest {

    private static final Set<String> DEFAULT = Set.of("missing", "inactive", "no-access");

    private final List<String> searched = new ArrayList<>();

    @Test
    void searchesNothingWhenNothingIsUnclear() {
        assertThat(counting(Map.of()).count(0, DEFAULT)).isEmpty();
        assertThat(searched).isEmpty();
    }

    @Test
    void stopsWhenEveryIssueIsAccountedFor() {
        assertThat(counting(Map.of("missing", 99L, "inactive", 1L)).count(100, DEFAULT))
                .containsExactly(Map.entry("missing", 99L), Map.entry("inactive", 1L));
        assertThat(searched).containsExactly("missing", "inactive");
    }

    @Test
    void leavesOutReasonsThatDoNotOccur() {
        assertThat(counting(Map.of("inactive", 3L)).count(3, DEFAULT)).containsOnly(Map.entry("inactive", 3L));
    }

    @Test
    void triesReasonsThatAreOnFirstButAnswersInOrderOfPrecedence() {
        assertThat(counting(Map.of("missing", 2L, "same-person", 5L)).count(7, Set.of("same-person")))
                .containsExactly(Map.entry("missing", 2L), Map.entry("same-person", 5L));
        assertThat(searched).containsExactly("same-person", "missing");
    }

    @Test
    void givesTheRemainderToTheLastReasonWithoutASearch() {
        List<String> codes = Reasons.codesOf(Role.DELIVERY);
        String last = codes.get(codes.size() - 1);
        assertThat(counting(Map.of("missing", 2L)).count(7, DEFAULT))
                .containsExactly(Map.entry("missing", 2L), Map.entry(last, 5L));
        assertThat(searched).doesNotContain(last, "no-why").hasSize(codes.size() - 1);
    }

    @Test
    void givesTheRemainderToTheReasonInForce_ifThereIsNoOther() {
        assertThat(counting(Map.of("missing", 2L, "no-access", 4L)).countOnly(6, DEFAULT))
                .containsExactly(Map.entry("missing", 2L), Map.entry("no-access", 4L));
        assertThat(searched).containsExactly("missing", "inactive");
    }

    private ReasonCounts counting(Map<String, Long> index) {
        return new ReasonCounts(Role.DELIVERY, code -> {
            searched.add(code);
            return index.getOrDefault(code, 0L);
        });
    }
}
