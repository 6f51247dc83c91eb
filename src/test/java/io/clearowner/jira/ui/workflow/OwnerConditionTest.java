package io.clearowner.jira.ui.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.testing.FakeAccess;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.TestPolicies;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerConditionTest {

    private static final Map<String, String> OWNERS_ONLY = Map.of("projectAdmins", "false");
    private static final Map<String, String> ADMINS_TOO = Map.of("projectAdmins", "true");

    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final TestPolicies policies = new TestPolicies();
    private final IssueAssessor assessor = jira.assessor(policies);
    private final OwnerMemory memory = new OwnerMemory(Clock.systemUTC());
    private final FakeAccess site = new FakeAccess();
    private final RecentProblems problems = new RecentProblems(Clock.systemUTC());

    @ParameterizedTest
    @CsvSource({"ann, true, false, true", "bob, false, true, true", "stranger, false, false, false"})
    void opensATransitionToItsOwnersOnly(String user, boolean product, boolean delivery, boolean either) {
        MutableIssue issue = jira.issue(1, "ann", "bob");

        assertThat(opens(Set.of(Role.PRODUCT), issue, user(user), OWNERS_ONLY)).isEqualTo(product);
        assertThat(opens(Set.of(Role.DELIVERY), issue, user(user), OWNERS_ONLY)).isEqualTo(delivery);
        assertThat(opens(EnumSet.allOf(Role.class), issue, user(user), OWNERS_ONLY))
                .isEqualTo(either);
    }

    @Test
    void theModulesAreForTheRolesInTheirNames() {
        MutableIssue issue = jira.issue(1, "ann", "bob");
        when(issue.getProjectObject()).thenReturn(site.project);

        assertThat(new OnlyProductOwnerCondition(assessor, memory, site.access, problems).owns(user("ann"), issue))
                .isTrue();
        assertThat(new OnlyProductOwnerCondition(assessor, memory, site.access, problems).owns(user("bob"), issue))
                .isFalse();
        assertThat(new OnlyDeliveryOwnerCondition(assessor, memory, site.access, problems).owns(user("bob"), issue))
                .isTrue();
        assertThat(new OnlyDeliveryOwnerCondition(assessor, memory, site.access, problems).owns(user("ann"), issue))
                .isFalse();
        assertThat(new OnlyAnOwnerCondition(assessor, memory, site.access, problems).owns(user("ann"), issue))
                .isTrue();
        assertThat(new OnlyAnOwnerCondition(assessor, memory, site.access, problems).owns(user("bob"), issue))
                .isTrue();
    }

    @Test
    void countsInheritedOwners() {
        MutableIssue subTask = jira.subTask(2, jira.issue(1, "ann", null));

        assertThat(opens(Set.of(Role.PRODUCT), subTask, user("ann"), OWNERS_ONLY))
                .isTrue();
    }

    @Test
    void opensATransitionToAdministratorsOfTheProject_ifTheyCount() {
        MutableIssue issue = jira.issue(1, "ann", "bob");
        for (String name : new String[] {"lead", "admin"}) {
            assertThat(opens(Set.of(Role.PRODUCT), issue, site.logIn(name), ADMINS_TOO))
                    .as(name)
                    .isTrue();
            assertThat(opens(Set.of(Role.PRODUCT), issue, site.logIn(name), OWNERS_ONLY))
                    .as(name)
                    .isFalse();
        }
        assertThat(opens(Set.of(Role.PRODUCT), issue, site.logIn("reader"), ADMINS_TOO))
                .isFalse();
    }

    @Test
    void hidesATransition_fromAnonymousVisitors() {
        assertThat(opens(Set.of(Role.PRODUCT), jira.issue(1), null, ADMINS_TOO)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "maybe"})
    void hidesATransition_whenItsSettingsAreBroken(String value) {
        MutableIssue issue = jira.issue(1, "ann", "bob");

        assertThat(opens(Set.of(Role.PRODUCT), issue, user("ann"), Map.of("projectAdmins", value)))
                .isFalse();
        assertThat(opens(Set.of(Role.PRODUCT), issue, user("ann"), Map.of())).isFalse();
    }

    @Test
    void hidesATransition_whenItCannotTell() {
        MutableIssue issue = jira.issue(1, "ann", "bob");
        when(issue.getProjectId()).thenThrow(new IllegalStateException("the database is gone"));

        assertThat(opens(Set.of(Role.PRODUCT), issue, user("ann"), OWNERS_ONLY)).isFalse();
        assertThat(problems.last()).hasSize(1);
    }

    private ApplicationUser user(String key) {
        return jira.users.getUserByKey(key);
    }

    private boolean opens(Set<Role> roles, MutableIssue issue, ApplicationUser user, Map<String, String> args) {
        when(issue.getProjectObject()).thenReturn(site.project);
        return new OwnerCondition(roles, assessor, memory, site.access, problems) {
            @Override
            @SuppressWarnings("rawtypes") // As in Jira.
            protected ApplicationUser getCallerUser(Map transientVars, Map given) {
                return user;
            }

            @Override
            @SuppressWarnings("rawtypes") // As in Jira.
            protected Issue getIssue(Map transientVars) {
                return issue;
            }
        }.passesCondition(Map.of(), args, null);
    }
}
