package io.clearowner.jira.insight.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.testing.MovableClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecentOwnerChangesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final MovableClock clock = new MovableClock(NOW);
    private final RecentOwnerChanges recent = new RecentOwnerChanges(clock);
    private final List<Long> read = new ArrayList<>();

    @Test
    void readsAnIssueOnce_untilItChangesOrAMinutePasses() {
        asked(1, NOW, 3);
        asked(1, NOW, 3);
        assertThat(read).containsExactly(1L);

        asked(1, NOW.plusSeconds(1), 4);
        clock.passes(Duration.ofMinutes(2));
        asked(1, NOW.plusSeconds(1), 4);
        assertThat(read).containsExactly(1L, 1L, 1L);
    }

    @Test
    void forgetsWhatWasNotAskedForLongest_onceThereAreTooManyChanges() {
        int third = RecentOwnerChanges.MAX_EVENTS / 3;
        asked(1, NOW, third);
        asked(2, NOW, third);
        asked(1, NOW, third);
        asked(3, NOW, third);
        read.clear();

        asked(1, NOW, third);
        asked(3, NOW, third);
        assertThat(read).isEmpty();
        asked(2, NOW, third);
        assertThat(read).containsExactly(2L);
    }

    @Test
    void keepsTheLatestIssue_howeverManyChangesItHas() {
        asked(1, NOW, 3);
        asked(2, NOW, 2 * RecentOwnerChanges.MAX_EVENTS);
        asked(2, NOW, 2 * RecentOwnerChanges.MAX_EVENTS);
        assertThat(read).containsExactly(1L, 2L);

        asked(1, NOW, 3);
        asked(2, NOW, 2 * RecentOwnerChanges.MAX_EVENTS);
        assertThat(read).containsExactly(1L, 2L, 1L, 2L);
    }

    @Test
    void countsAnIssueThatIsReadAgainOnce() {
        int most = RecentOwnerChanges.MAX_EVENTS - 100;
        asked(1, NOW, 10);
        for (int second = 0; second < 5; second++) {
            asked(2, NOW.plusSeconds(second), most);
        }
        read.clear();

        asked(1, NOW, 10);
        assertThat(read).isEmpty();
    }

    private void asked(long id, Instant updated, int events) {
        Issue issue = mock();
        when(issue.getId()).thenReturn(id);
        when(issue.getUpdated()).thenReturn(Timestamp.from(updated));
        OwnershipEvent event = new OwnershipEvent(
                NOW,
                Role.PRODUCT,
                OwnershipEvent.Kind.OWNER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(recent.of(issue, () -> {
                    read.add(id);
                    return Collections.nCopies(events, event);
                }))
                .hasSize(events);
    }
}
