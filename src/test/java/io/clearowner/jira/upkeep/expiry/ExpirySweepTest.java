package io.clearowner.jira.upkeep.expiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Confirmation.State;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.ownership.Waiver;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.cluster.ClusterWork.Outcome;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.store.WaiverStore;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.MovableClock;
import io.clearowner.jira.testing.TestPolicies;
import io.clearowner.jira.upkeep.reindex.ReindexScope;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExpirySweepTest {

    private static final UserKey ANN = new UserKey("ann");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T08:00:00Z"));
    private final TestPolicies policies = new TestPolicies();
    private final WaiverStore waivers = new WaiverStore(policies.database().ao());
    private final ConfirmationStore confirmations =
            new ConfirmationStore(policies.database().ao());
    private final IndexSearch index = mock();
    private final Reindexing reindexing = mock();
    private final Map<String, Object> settings = new HashMap<>();
    private final ExpirySweep time =
            new ExpirySweep(waivers, confirmations, policies.policies, index, reindexing, remembered(), clock);

    private PluginSettingsFactory remembered() {
        PluginSettings global = mock();
        when(global.get(any())).thenAnswer(call -> settings.get((String) call.getArgument(0)));
        doAnswer(call -> settings.put(call.getArgument(0), call.getArgument(1)))
                .when(global)
                .put(any(), any());
        PluginSettingsFactory factory = mock();
        when(factory.createGlobalSettings()).thenReturn(global);
        return factory;
    }

    @BeforeEach
    void theFirstLookOnlyRemembers() {
        when(index.ids(any())).thenReturn(new TreeSet<>());
        assertThat(time.run(() -> false)).isEqualTo(Outcome.IDLE);
        verify(reindexing, never()).request(any());
    }

    private Outcome later(Duration passed) {
        clock.passes(passed);
        return time.run(() -> false);
    }

    private void say(long issueId, State state) {
        confirmations.put(new StoredConfirmation(
                issueId,
                Role.PRODUCT,
                new Confirmation(ANN, state, clock.instant()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    @Test
    void noticesTheMidnightThatEndsAWaiver() {
        waivers.give(7, Role.PRODUCT, new Waiver(LocalDate.parse("2026-03-02")), "a spike", ANN, clock.instant());

        assertThat(later(Duration.ofHours(15))).isEqualTo(Outcome.IDLE);
        assertThat(later(Duration.ofHours(2))).isEqualTo(Outcome.FINISHED);
        verify(reindexing).request(ReindexScope.issues(List.of(7L)));
        assertThat(later(Duration.ofHours(2))).isEqualTo(Outcome.IDLE);
    }

    @Test
    void noticesAnswersThatAreOverdue_andAYesThatIsTooOld() {
        policies.save(
                APolicy.counting("unconfirmed", "stale").confirmWithinDays(2).reconfirmEveryDays(30));
        say(7, State.PENDING);
        say(8, State.ACCEPTED);
        say(9, State.NOT_ASKED);
        say(10, State.DECLINED);

        assertThat(later(Duration.ofDays(2).minusSeconds(1))).isEqualTo(Outcome.IDLE);
        assertThat(later(Duration.ofMinutes(6))).isEqualTo(Outcome.FINISHED);
        verify(reindexing).request(ReindexScope.issues(List.of(7L)));
        later(Duration.ofDays(28));
        verify(reindexing).request(ReindexScope.issues(List.of(8L, 9L)));
    }

    @Test
    void looksForIssuesWhoseGraceIsOver() {
        policies.save(APolicy.counting("missing").graceDays(3));
        when(index.ids(any())).thenReturn(new TreeSet<>(List.of(70L)));

        assertThat(later(Duration.ofMinutes(6))).isEqualTo(Outcome.FINISHED);

        verify(reindexing).request(ReindexScope.issues(List.of(70L)));
    }

    @Test
    void searchesNothing_whereTheReasonsDoNotCount() {
        policies.save(APolicy.counting("missing"));
        say(7, State.PENDING);

        assertThat(later(Duration.ofDays(400))).isEqualTo(Outcome.IDLE);

        verify(index, never()).ids(any());
    }

    @Test
    void looksAgain_whenTheQueueCouldNotBeReached() {
        waivers.give(7, Role.PRODUCT, new Waiver(LocalDate.parse("2026-03-02")), "a spike", ANN, clock.instant());
        org.mockito.Mockito.doThrow(new IllegalStateException("no database"))
                .doNothing()
                .when(reindexing)
                .request(any(ReindexScope.class));

        org.assertj.core.api.Assertions.assertThatIllegalStateException().isThrownBy(() -> later(Duration.ofDays(1)));

        assertThat(later(Duration.ofMinutes(1))).isEqualTo(Outcome.FINISHED);
    }
}
