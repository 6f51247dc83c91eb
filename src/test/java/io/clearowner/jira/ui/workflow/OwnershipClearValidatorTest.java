package io.clearowner.jira.ui.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.InvalidInputException;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.TestPolicies;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnershipClearValidatorTest {

    private static final Map<String, String> BOTH =
            Map.of("roles", "delivery,product", "reasons", "", "exemptRole", "");

    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final TestPolicies policies = new TestPolicies();
    private final TestTransition transition = new TestTransition();
    private final ProjectRoleManager projectRoles = mock(ProjectRoleManager.class);
    private final RecentProblems problems = new RecentProblems(Clock.systemUTC());
    private ApplicationUser caller = jira.users.getUserByKey("ann");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"ann, bob, true", "-, bob, false", "ann, -, false", "gone, bob, false", "ann, stranger, false"})
    void letsAnIssuePass_whoseRolesAreBothClear(String product, String delivery, boolean passes) {
        assertThat(refused(jira.issue(1, product, delivery), BOTH).isEmpty()).isEqualTo(passes);
    }

    @Test
    void namesTheIssueTheRoleTheReasonAndWhatToDo_forEachRole() {
        assertThat(refused(jira.issue(1, null, "gone"), BOTH))
                .containsExactly(
                        "ABC-1: Product Owner – Missing. Set an owner. https://jira.example.com/browse/ABC-1",
                        "ABC-1: Delivery Owner – Inactive. Choose an owner whose account is active."
                                + " https://jira.example.com/browse/ABC-1");
    }

    @Test
    void looksOnlyAtTheChosenRoles() {
        MutableIssue issue = jira.issue(1, null, "bob");

        assertThat(refused(issue, Map.of("roles", "delivery"))).isEmpty();
        assertThat(refused(issue, Map.of("roles", "product"))).hasSize(1);
    }

    @Test
    void stillRefuses_whenTheTransitionResolvesTheIssue() {
        MutableIssue issue = jira.issue(1);
        JiraIssues.setResolved(issue, true);

        assertThat(refused(issue, BOTH)).hasSize(2);
    }

    @Test
    void countsTheReasonsOfThePolicy_unlessItHasItsOwn() {
        policies.save(APolicy.counting("no-when").graceDays(3));
        MutableIssue issue = jira.issue(1);
        when(issue.getCreated()).thenReturn(Timestamp.from(Instant.now()));

        assertThat(refused(issue, BOTH)).singleElement().asString().contains("Delivery Owner – No target date");
        assertThat(refused(issue, Map.of("roles", "product", "reasons", "missing,no-why")))
                .as("chosen reasons have no days of grace")
                .singleElement()
                .asString()
                .contains("Product Owner – Missing");
    }

    @Test
    void letsPassWhatNobodyHasToOwn() {
        MutableIssue subTask = jira.subTask(2, jira.issue(1));

        assertThat(refused(subTask, BOTH)).isEmpty();
    }

    @Test
    void acceptsAnInheritedOwner() {
        policies.coverTypes("1");
        MutableIssue subTask = jira.subTask(2, jira.issue(1, "ann", "bob"));

        assertThat(refused(subTask, BOTH)).isEmpty();
    }

    @Test
    void seesAnOwnerWhomTheScreenOfTheTransitionNames() {
        MutableIssue issue = jira.issue(1, null, "bob");
        jira.setOwner(issue, Role.PRODUCT, "ann");

        assertThat(refused(issue, BOTH)).isEmpty();
    }

    @Test
    void letsMembersOfTheExemptProjectRolePass_untilTheRoleIsDeleted() {
        ProjectRole role = mock(ProjectRole.class);
        when(projectRoles.getProjectRole(10002L)).thenReturn(role);
        when(projectRoles.isUserInProjectRole(any(), any(), any()))
                .thenAnswer(call -> call.getArgument(0) == jira.users.getUserByKey("ann"));
        Map<String, String> args = Map.of("roles", "product", "exemptRole", "10002");

        assertThat(refused(jira.issue(1), args)).isEmpty();
        caller = jira.users.getUserByKey("bob");
        assertThat(refused(jira.issue(1), args)).hasSize(1);
        caller = null;
        assertThat(refused(jira.issue(1), args)).hasSize(1);
        caller = jira.users.getUserByKey("ann");
        when(projectRoles.getProjectRole(10002L)).thenReturn(null);
        assertThat(refused(jira.issue(1), args)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles=", "roles=product,king", "reasons=missing,boredom", "exemptRole=Administrators"})
    void refusesWithAHint_whenItsSettingsAreBroken(String broken) {
        String[] parts = broken.split("=", 2);
        Map<String, String> args = new HashMap<>(BOTH);
        args.put(parts[0], parts[1]);

        assertThat(refused(jira.issue(1, "ann", "bob"), args))
                .singleElement()
                .asString()
                .contains("“Ownership is clear”", broken);
    }

    @Test
    void refusesWithAHint_whenItCannotTell() {
        MutableIssue issue = jira.issue(1);
        when(issue.getProjectId()).thenThrow(new IllegalStateException("the database is gone"));

        assertThat(refused(issue, BOTH)).singleElement().asString().contains("could not check");
        assertThat(problems.last()).hasSize(1);
    }

    @Test
    void saysNoAddress_ofAnIssueThatIsBeingCreated() {
        MutableIssue issue = jira.issue(1);
        when(issue.getId()).thenReturn(null);
        when(issue.getKey()).thenReturn(null);

        assertThat(refused(issue, Map.of("roles", "product")))
                .containsExactly("Product Owner – Missing. Set an owner.");
    }

    private List<String> refused(MutableIssue issue, Map<String, String> args) {
        IssueAssessor assessor = jira.assessor(policies);
        OwnershipClearValidator validator =
                new OwnershipClearValidator(
                        assessor, projectRoles, transition.authentication, transition.urls, problems) {
                    @Override
                    @SuppressWarnings("rawtypes") // As in Jira.
                    protected ApplicationUser getCallerUser(Map transientVars, Map given) {
                        return caller;
                    }
                };
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class, () -> validator.validate(TestTransition.variables(issue), args, null));
        return refusal == null
                ? List.of()
                : ((List<?>) refusal.getGenericErrors())
                        .stream().map(String::valueOf).toList();
    }
}
