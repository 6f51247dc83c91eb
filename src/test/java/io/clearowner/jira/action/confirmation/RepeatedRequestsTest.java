package io.clearowner.jira.action.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.assessment.commitment.StoredCommitments;
import io.clearowner.jira.ownership.Confirmation.State;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.ReindexStore;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.store.UnclearSinceStore;
import io.clearowner.jira.store.WaiverStore;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.FakeCaches;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.MovableClock;
import io.clearowner.jira.testing.NoCommitments;
import io.clearowner.jira.testing.TestPolicies;
import io.clearowner.jira.upkeep.issueevent.Reassessment;
import io.clearowner.jira.upkeep.issueevent.SinceLedger;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepeatedRequestsTest {

    private static final UserKey BOB = new UserKey("bob");

    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final TestPolicies policies = new TestPolicies();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T08:00:00Z"));
    private final ConfirmationStore store =
            new ConfirmationStore(policies.database().ao());
    private final WaiverStore waivers = new WaiverStore(policies.database().ao());
    private final StoredCommitments commitments = new StoredCommitments(waivers, store, new FakeCaches());
    private final IssueAssessor assessor = jira.assessor(policies, new NoCommitments(), commitments, clock);
    private final IssueIndexingService index = mock();
    private final IssueManager issues = mock();
    private final Reassessment reassessment = new Reassessment(
            assessor,
            new SinceLedger(
                    assessor,
                    issues,
                    mock(ProjectManager.class),
                    new UnclearSinceStore(policies.database().ao()),
                    clock),
            commitments,
            index,
            new Reindexing(new ReindexStore(policies.database().ao()), () -> {}, clock),
            new RecentProblems(clock));
    private final RepeatedRequests requests =
            new RepeatedRequests(assessor, issues, jira.people, store, reassessment, clock);
    private final MutableIssue stored = jira.issue(7, "ann", "bob");

    @BeforeEach
    void theIssueIsStored() {
        when(issues.getIssueObject(7L)).thenReturn(stored);
    }

    @Test
    void asksTheOwner_evenIfThePolicyAsksNobody_andIndexesTheStoredIssue() throws Exception {
        requests.ask(ann(), stored, Role.DELIVERY);

        StoredConfirmation asked = store.current(7, Role.DELIVERY).orElseThrow();
        assertThat(asked.confirmation().state()).isEqualTo(State.PENDING);
        assertThat(asked.confirmation().user()).isEqualTo(BOB);
        assertThat(asked.changedBy()).contains(new UserKey("ann"));
        verify(index).reIndex(eq(stored), any());
    }

    @Test
    void theTimeToAnswerStartsNow_unlessTheOwnerWaitsAlready() {
        policies.save(APolicy.counting("unconfirmed").confirmWithinDays(3));
        requests.ask(ann(), stored, Role.DELIVERY);
        clock.passes(Duration.ofDays(2));
        requests.ask(ann(), stored, Role.DELIVERY);
        clock.passes(Duration.ofDays(1));

        assertThat(assessor.assess(stored).delivery().clarity().code()).isEqualTo("unconfirmed");
    }

    @Test
    void asksNobody_whoCannotActOrCausesItThemselves() {
        requests.ask(jira.users.getUserByKey("bob"), stored, Role.DELIVERY);
        requests.ask(ann(), jira.issue(7, "gone", "stranger"), Role.PRODUCT);
        requests.ask(ann(), jira.issue(7, "gone", "stranger"), Role.DELIVERY);
        requests.ask(ann(), jira.issue(7), Role.DELIVERY);

        assertThat(store.current(7, Role.PRODUCT)).isEmpty();
        assertThat(store.current(7, Role.DELIVERY)).isEmpty();
    }

    @Test
    void aNewOwnerWhoWasAskedBeforeTheChangeIsStored_keepsWaiting() {
        requests.ask(ann(), jira.issue(7, "ann", "bob"), Role.PRODUCT);
        MutableIssue changed = jira.issue(7, "bob", "bob");
        requests.ask(ann(), changed, Role.PRODUCT);
        OwnerChangeHandler changes = new OwnerChangeHandler(
                assessor,
                policies.policies,
                store,
                waivers,
                commitments,
                reassessment,
                (id, role, owner, by) -> AskingRule.Asks.AS_POLICY_SAYS,
                clock);

        changes.ownerChanged(changed, Role.PRODUCT, Optional.of(new UserKey("ann")), Optional.of(new UserKey("ann")));

        StoredConfirmation asked = store.current(7, Role.PRODUCT).orElseThrow();
        assertThat(asked.confirmation().state()).isEqualTo(State.PENDING);
        assertThat(asked.confirmation().user()).isEqualTo(BOB);
        assertThat(asked.previousOwner()).contains(new UserKey("ann"));
    }

    private ApplicationUser ann() {
        return jira.users.getUserByKey("ann");
    }
}
