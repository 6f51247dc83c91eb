package io.clearowner.jira.ui.jql;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import io.clearowner.jira.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InactiveOwnersTest {

    private final FakeIndex index = new FakeIndex();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-06-01T00:00:00Z"));
    private final InactiveOwners owners = new InactiveOwners(index.search, new FakeFields(), clock);

    @Test
    void asksForNobody_whereOneQueryTakesThemAll() {
        assertThat(owners.among(users(1_000))).hasSize(1_000);
        assertThat(index.searched).isEmpty();
    }

    @Test
    void narrowsVeryManyToThoseWhoOwnSomething() {
        index.issue(1).with("cf[10200]", "u4321");
        index.issue(2).with("cf[10201]", "u9999");
        index.issue(3).with("cf[10201]", "somebody");

        assertThat(owners.among(users(10_000))).containsExactly("u4321", "u9999");
        assertThat(index.searched).hasSizeLessThan(100).allSatisfy(jql -> assertThat(jql.split(", "))
                .hasSizeLessThanOrEqualTo(InactiveOwners.MAX_TERMS));
    }

    @Test
    void looksAgain_whenSomebodyElseIsDeactivated() {
        index.issue(1).with("cf[10200]", "u4321");
        owners.among(users(10_000));
        int searches = index.searched.size();
        owners.among(users(10_000));
        assertThat(index.searched).hasSize(searches);

        index.issue(2).with("cf[10200]", "u10000");
        assertThat(owners.among(users(10_001))).containsExactly("u4321", "u10000");
        index.remove(1);
        clock.passes(Duration.ofMinutes(11));
        assertThat(owners.among(users(10_001))).containsExactly("u10000");
    }

    private static List<String> users(int many) {
        return IntStream.range(0, many).mapToObj(number -> "u" + number).toList();
    }
}
