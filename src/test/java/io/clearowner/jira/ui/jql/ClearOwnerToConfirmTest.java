package io.clearowner.jira.ui.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.clearowner.jira.action.confirmation.Confirmations;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Confirmation.State;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.JiraIssues;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClearOwnerToConfirmTest {

    private final JiraIssues jira = new JiraIssues(new FakeFields());
    private final ApplicationUser ann = jira.users.getUserByKey("ann");
    private final Confirmations confirmations = mock();
    private final IssueManager issues = mock();
    private final ClearOwnerToConfirm function = new ClearOwnerToConfirm(confirmations, issues, jira.permissions);

    private static StoredConfirmation pending(long issueId, Role role) {
        return new StoredConfirmation(
                issueId,
                role,
                new Confirmation(new UserKey("ann"), State.PENDING, Instant.EPOCH),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private long values() {
        QueryCreationContext context = mock();
        when(context.getApplicationUser()).thenReturn(ann);
        return function.getValues(context, mock(FunctionOperand.class), null).size();
    }

    @Test
    void leavesOutWhatIsGoneOrCannotBeAnswered_andNamesAnIssueOnce() {
        Issue waiting = jira.issue(7, "ann", "ann");
        Issue archived = jira.issue(9, "ann", null);
        when(confirmations.pendingFor(any(), anyInt(), anyInt()))
                .thenReturn(Arrays.asList(
                        pending(7, Role.PRODUCT),
                        pending(7, Role.DELIVERY),
                        pending(8, Role.PRODUCT),
                        pending(9, Role.PRODUCT)));
        when(issues.getIssueObjects(anyCollection())).thenReturn(Arrays.asList(waiting, null, archived));
        when(confirmations.canAnswer(eq(waiting), any(), eq(new UserKey("ann"))))
                .thenReturn(true);

        assertThat(values()).isEqualTo(1);
    }

    @Test
    void isEmptyWhereNothingWaits() {
        assertThat(values()).isZero();
    }
}
