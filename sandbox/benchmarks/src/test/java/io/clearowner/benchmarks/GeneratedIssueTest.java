package io.clearowner.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GeneratedIssueTest {
    private static final Site SITE = Site.of(20_000);
    private static final List<GeneratedIssue> ISSUES = IntStream.range(0, SITE.issues())
            .mapToObj(number -> new GeneratedIssue(SITE, number))
            .toList();

    @Test
    void isDeterministic() {
        assertThat(new GeneratedIssue(SITE, 17)).usingRecursiveComparison().isEqualTo(ISSUES.get(17));
    }

    @Test
    void differsByNumber() {
        assertThat(ISSUES.stream().map(issue -> issue.summary).distinct().count())
                .isGreaterThan(19_000);
    }

    @Test
    void hasTheDocumentedShares() {
        Predicate<GeneratedIssue> ordinary = issue -> issue.number % SITE.busiestPersonInterval() != 0;
        List<GeneratedIssue> others = ISSUES.stream().filter(ordinary).toList();
        assertThat(share(others, issue -> issue.resolved)).isBetween(0.58, 0.62);
        assertThat(share(others, issue -> issue.deliveryOwner.isEmpty())).isBetween(0.33, 0.37);
        assertThat(share(others, issue -> issue.deliveryOwner
                        .filter(owner -> !People.active(owner))
                        .isPresent()))
                .isBetween(0.01, 0.05);
    }

    @Test
    void assignsATenthOfASmallSiteAndTenThousandOfABigOneToOnePerson() {
        assertThat(ISSUES.stream().filter(issue -> issue.deliveryOwner.equals(Optional.of(People.BUSIEST))))
                .hasSize(2_000)
                .noneMatch(issue -> issue.resolved);
        assertThat(1_000_000 / Site.of(1_000_000).busiestPersonInterval()).isEqualTo(10_000);
    }

    private static double share(List<GeneratedIssue> issues, Predicate<GeneratedIssue> of) {
        return (double) issues.stream().filter(of).count() / issues.size();
    }
}
