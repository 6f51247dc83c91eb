package io.clearowner.jira.ui.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.MovableClock;
import io.clearowner.jira.testing.TestPolicies;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnerMemoryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final IssueAssessor assessor = jira.assessor(new TestPolicies());
    private final MovableClock clock = new MovableClock(NOW);
    private final OwnerMemory memory = new OwnerMemory(clock);
    private final MutableIssue issue = jira.issue(1, "ann", null);

    @BeforeEach
    void theIssueWasUpdatedAnHourAgo() {
        updated(NOW.minus(Duration.ofHours(1)));
    }

    @Test
    void readsAnIssueOnce_forBothRolesAndForNobody() {
        assertThat(owner(Role.PRODUCT)).isEqualTo("ann");
        assertThat(owner(Role.DELIVERY)).isEqualTo("-");
        verify(issue, times(2)).getCustomFieldValue(any());
        clearInvocations(issue);

        assertThat(owner(Role.PRODUCT)).isEqualTo("ann");
        assertThat(owner(Role.DELIVERY)).isEqualTo("-");

        verify(issue, never()).getCustomFieldValue(any());
    }

    @Test
    void readsAgain_onceTheIssueIsUpdated() {
        owner(Role.PRODUCT);
        jira.setOwner(issue, Role.PRODUCT, "bob");
        updated(NOW);

        assertThat(owner(Role.PRODUCT)).isEqualTo("bob");
    }

    @Test
    void remembersNothing_thatWasUpdatedJustNow_becauseASecondUpdateMayHaveTheSameTime() {
        updated(NOW.minus(OwnerMemory.SETTLED));
        assertThat(owner(Role.PRODUCT)).isEqualTo("ann");
        jira.setOwner(issue, Role.PRODUCT, "bob");

        assertThat(owner(Role.PRODUCT)).isEqualTo("bob");
    }

    @Test
    void readsAgainAfterAMinute_inCaseAScriptDidNotUpdateTheIssue() {
        owner(Role.PRODUCT);
        jira.setOwner(issue, Role.PRODUCT, "bob");
        assertThat(owner(Role.PRODUCT)).isEqualTo("ann");

        clock.passes(OwnerMemory.MAX_AGE);

        assertThat(owner(Role.PRODUCT)).isEqualTo("bob");
    }

    @Test
    void remembersTheOwnerOfTheParent() {
        MutableIssue subTask = jira.subTask(2, issue);
        when(subTask.getUpdated()).thenReturn(Timestamp.from(NOW.minus(Duration.ofHours(1))));
        for (int i = 0; i < 2; i++) {
            assertThat(assessor.effectiveOwner(memory.remembering(assessor.facts(subTask)), Role.PRODUCT)
                            .map(owner -> owner.user().value()))
                    .contains("ann");
        }

        verify(issue, times(1)).getCustomFieldValue(any());
    }

    @Test
    void isBounded() {
        owner(Role.PRODUCT);
        for (long id = 2; id < OwnerMemory.MAX_OWNERS + 2L; id++) {
            when(issue.getId()).thenReturn(id);
            owner(Role.DELIVERY);
        }
        when(issue.getId()).thenReturn(1L);
        clearInvocations(issue);

        owner(Role.PRODUCT);

        verify(issue).getCustomFieldValue(any());
    }

    @Test
    void readsAnIssueThatIsBeingCreated() {
        when(issue.getId()).thenReturn(null);
        when(issue.getUpdated()).thenReturn(null);

        assertThat(owner(Role.PRODUCT)).isEqualTo("ann");
    }

    private void updated(Instant at) {
        when(issue.getUpdated()).thenReturn(Timestamp.from(at));
    }

    private String owner(Role role) {
        return memory.remembering(assessor.facts(issue))
                .ownOwner(role)
                .map(UserKey::value)
                .orElse("-");
    }
}
