package io.clearowner.jira.upkeep.expiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Confirmation.State;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.ownership.Waiver;
import io.clearowner.jira.platform.cluster.ClusterWork.Outcome;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.store.WaiverStore;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.FakeIndex;
import io.clearowner.jira.testing.MovableClock;
import io.clearowner.jira.testing.ReindexQueue;
import io.clearowner.jira.testing.TestPolicies;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExpirySweepTest {

    private static final UserKey ANN = new UserKey("ann");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T08:00:00Z"));
    private final TestPolicies policies = new TestPolicies();
    private final WaiverStore waivers = new WaiverStore(policies.database().ao());
    private final ConfirmationStore confirmations =
            new ConfirmationStore(policies.database().ao());
    private final FakeIndex index = new FakeIndex(clock);
    private final ReindexQueue queue = new ReindexQueue();
    private final Map<String, Object> settings = new HashMap<>();
    private final ExpirySweep sweep = new ExpirySweep(
            waivers, confirmations, policies.policies, index.search, queue.reindexing, remembered(), clock);

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
        assertThat(sweep.run(() -> false)).isEqualTo(Outcome.IDLE);
        assertThat(queue.waiting()).isEmpty();
    }

    private Outcome later(Duration passed) {
        clock.passes(passed);
        return sweep.run(() -> false);
    }

    private void answer(long issueId, State state) {
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
        assertThat(queue.waiting()).containsExactly("issues 7");
        assertThat(later(Duration.ofHours(2))).isEqualTo(Outcome.IDLE);
    }

    @Test
    void noticesOverdueAnswers_andConfirmationsThatAreTooOld() {
        policies.save(
                APolicy.counting("unconfirmed", "stale").confirmWithinDays(2).reconfirmEveryDays(30));
        answer(7, State.PENDING);
        answer(8, State.ACCEPTED);
        answer(9, State.NOT_ASKED);
        answer(10, State.DECLINED);

        assertThat(later(Duration.ofDays(2).minusSeconds(1))).isEqualTo(Outcome.IDLE);
        assertThat(later(Duration.ofMinutes(6))).isEqualTo(Outcome.FINISHED);
        assertThat(queue.waiting()).containsExactly("issues 7");
        later(Duration.ofDays(28));
        assertThat(queue.waiting()).containsExactly("issues 7", "issues 8, 9");
    }

    @Test
    void findsIssuesWhoseGracePeriodIsOver() {
        policies.save(APolicy.counting("missing").graceDays(3));
        Instant graceBegan = clock.instant().minus(Duration.ofDays(3));
        index.issue(69).created(graceBegan.minus(Duration.ofMinutes(10)));
        index.issue(70).created(graceBegan.plus(Duration.ofMinutes(5)));
        index.issue(71).created(graceBegan.plus(Duration.ofMinutes(10)));

        assertThat(later(Duration.ofMinutes(6))).isEqualTo(Outcome.FINISHED);

        assertThat(queue.waiting()).containsExactly("issues 70");
    }

    @Test
    void searchesNothing_ifTheReasonsDoNotCount() {
        policies.save(APolicy.counting("missing"));
        answer(7, State.PENDING);

        assertThat(later(Duration.ofDays(400))).isEqualTo(Outcome.IDLE);

        assertThat(index.searched).isEmpty();
    }

    @Test
    void looksAgain_afterTheQueueFailed() {
        waivers.give(7, Role.PRODUCT, new Waiver(LocalDate.parse("2026-03-02")), "a spike", ANN, clock.instant());
        queue.breakDown();
        assertThatThrownBy(() -> later(Duration.ofDays(1))).hasMessage("no database");

        queue.recover();
        assertThat(later(Duration.ofMinutes(1))).isEqualTo(Outcome.FINISHED);
        assertThat(queue.waiting()).containsExactly("issues 7");
    }
}
