package io.clearowner.jira.ui.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.NoCommitments;
import io.clearowner.jira.testing.TestPolicies;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetOwnerFunctionTest {

    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final TestPolicies policies = new TestPolicies();
    private final RecentProblems problems = new RecentProblems(Clock.systemUTC());
    private ApplicationUser caller = jira.users.getUserByKey("ann");

    @BeforeEach
    void theFieldsApply() {
        FieldConfig config = mock(FieldConfig.class);
        for (Role role : Role.values()) {
            when(fields.requireOwner(role).getRelevantConfig(any())).thenReturn(config);
        }
    }

    @Test
    void givesTheRoleToTheLeadOfTheComponent() {
        MutableIssue issue = jira.issue(1);
        withLead(issue, "bob");

        run(issue, "component-lead");

        assertThat(delivery(issue)).isEqualTo("bob");
        assertThat(issue.getCustomFieldValue(fields.requireOwner(Role.PRODUCT))).isNull();
    }

    @Test
    void triesItsSourcesInOrder_untilOneIsActiveAndSeesTheIssue() {
        MutableIssue issue = jira.issue(1);
        when(issue.getAssigneeId()).thenReturn("gone");
        when(issue.getReporterId()).thenReturn("stranger");

        run(issue, "assignee", "reporter", "user:bob");

        assertThat(delivery(issue)).isEqualTo("bob");
    }

    @Test
    void leavesTheRole_whenNobodyIsEligible() {
        MutableIssue issue = jira.issue(1);
        when(issue.getAssigneeId()).thenReturn("stranger");

        run(issue, "assignee", "component-lead");

        assertUntouched(issue);
    }

    @Test
    void keepsAnOwnerWhomTheIssueNames_unlessItReplaces() {
        MutableIssue issue = jira.issue(1, null, "ann");

        run(issue, "user:bob");
        assertThat(delivery(issue)).isEqualTo("ann");

        run(issue, Map.of("role", "delivery", "source1", "user:bob", "always", "true"));
        assertThat(delivery(issue)).isEqualTo("bob");
    }

    @Test
    void removesTheOwner_soThatTheIssueInherits() {
        MutableIssue issue = jira.issue(1, null, "ann");

        run(issue, Map.of("role", "delivery", "source1", "nobody", "always", "true"));

        assertThat(issue.getCustomFieldValue(fields.requireOwner(Role.DELIVERY)))
                .isNull();
    }

    @Test
    void givesTheRoleToWhoeverMakesTheTransition() {
        MutableIssue issue = jira.issue(1);

        run(issue, "caller");

        assertThat(delivery(issue)).isEqualTo("ann");
    }

    @Test
    void skipsAnAnonymousCaller() {
        MutableIssue issue = jira.issue(1);
        caller = null;

        run(issue, "caller", "user:bob");

        assertThat(delivery(issue)).isEqualTo("bob");
    }

    @Test
    void worksOnAnIssueThatIsBeingCreated() {
        MutableIssue issue = jira.issue(1);
        when(issue.getId()).thenReturn(null);

        run(issue, "user:bob");

        assertThat(delivery(issue)).isEqualTo("bob");
    }

    @Test
    void leavesTheRole_whereItsFieldIsHidden() {
        MutableIssue issue = jira.issue(1);
        fields.hideOwner(Role.DELIVERY);

        run(issue, "user:bob");

        assertUntouched(issue);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"role=king", "source1=", "source1=horoscope", "source1=unknown-user:bbo", "always=sometimes"})
    void changesNothing_whenItsSettingsAreBroken(String broken) {
        MutableIssue issue = jira.issue(1);
        Map<String, String> args = new HashMap<>(Map.of("role", "delivery", "source1", "user:bob", "always", "false"));
        String[] parts = broken.split("=", 2);
        args.put(parts[0], parts[1]);

        run(issue, args);

        assertUntouched(issue);
    }

    @Test
    void letsTheTransitionGoOn_whenItFails() {
        MutableIssue issue = jira.issue(1);
        when(issue.getAssigneeId()).thenThrow(new IllegalStateException("the database is gone"));

        run(issue, "assignee");

        assertUntouched(issue);
        assertThat(problems.last()).hasSize(1);
    }

    private static void withLead(MutableIssue issue, String lead) {
        ProjectComponent component = mock(ProjectComponent.class);
        when(component.getId()).thenReturn(10L);
        when(component.getLead()).thenReturn(lead);
        when(issue.getComponents()).thenReturn(List.of(component));
    }

    private String delivery(MutableIssue issue) {
        return ((ApplicationUser) issue.getCustomFieldValue(fields.requireOwner(Role.DELIVERY))).getKey();
    }

    private static void assertUntouched(MutableIssue issue) {
        verify(issue, never()).setCustomFieldValue(any(), any());
    }

    private void run(MutableIssue issue, String... sources) {
        Map<String, String> args = new HashMap<>(Map.of("role", "delivery", "always", "false"));
        for (int i = 0; i < sources.length; i++) {
            args.put("source" + (i + 1), sources[i]);
        }
        run(issue, args);
    }

    private void run(MutableIssue issue, Map<String, String> args) {
        clearInvocations(issue);
        new SetOwnerFunction(jira.assessor(policies), fields, new NoCommitments(), jira.people, jira.users, problems) {
            @Override
            @SuppressWarnings("rawtypes") // As in Jira.
            protected ApplicationUser getCallerUser(Map transientVars, Map given) {
                return caller;
            }

            @Override
            @SuppressWarnings("rawtypes") // As in Jira.
            protected MutableIssue getIssue(Map transientVars) {
                return issue;
            }
        }.execute(Map.of(), args, null);
    }
}
