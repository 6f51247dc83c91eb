package io.clearowner.jira.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.EffectiveOwner;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.TestPolicies;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueAssessorTest {

    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final TestPolicies policies = new TestPolicies();
    private final IssueAssessor assessor = jira.assessor(policies);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"ann, bob, clear, clear", "-, gone, missing, inactive", "stranger, -, no-access, missing"})
    void readsTheOwnersFromTheFields(String product, String delivery, String vision, String execution) {
        Assessment assessment = assessor.assess(jira.issue(1, product, delivery));

        assertThat(assessment.product().clarity().code()).isEqualTo(vision);
        assertThat(assessment.delivery().clarity().code()).isEqualTo(execution);
    }

    @Test
    void isNotAssessed_whenTheIssueIsResolved() {
        Issue issue = jira.issue(1);
        JiraIssues.setResolved(issue, true);

        assertNotAssessed(issue);
    }

    @Test
    void isNotAssessed_whereAFieldDoesNotApply() {
        fields.hideClarity(Role.DELIVERY, "1");

        assertNotAssessed(jira.issue(1));
    }

    private void assertNotAssessed(Issue issue) {
        Assessment assessment = assessor.assess(issue);
        assertThat(assessment.assessed()).isFalse();
        assertThat(assessment.unclear()).isFalse();
        for (Role role : Role.values()) {
            assertThat(assessment.of(role).clarity()).isEqualTo(Clarity.NOT_ASSESSED);
            assertThat(assessor.clarity(issue, role)).isEqualTo(Clarity.NOT_ASSESSED);
        }
    }

    @Test
    void inheritsFromTheParent() {
        policies.coverTypes("1");

        Assessment assessment = assessor.assess(jira.subTask(2, jira.issue(1, "ann", null)));

        assertThat(assessment.product().owner()).contains(new EffectiveOwner(new UserKey("ann"), Provenance.PARENT, 1));
        assertThat(assessment.delivery().clarity().code()).isEqualTo("missing");
    }

    @Test
    void isMissing_whenAnAdminDeletedTheField() {
        Issue issue = jira.issue(1, "ann", "bob");
        fields.delete(Role.PRODUCT);

        assertThat(assessor.assess(issue).product().clarity().code()).isEqualTo("missing");
    }

    @Test
    void assessesAnIssueThatHasNoProjectYet() {
        Issue draft = jira.issue(1, "ann", "bob");
        when(draft.getId()).thenReturn(null);
        when(draft.getProjectId()).thenReturn(null);

        assertThat(assessor.assess(draft).unclear()).isFalse();
    }

    @Test
    void inheritsFromTheAssigneeOrTheReporter_evenWithoutAnAccount() {
        policies.save(APolicy.likeTheDefault()
                .with(PolicySetting.PRODUCT_INHERITS_FROM_FIELD, MappedField.REPORTER)
                .with(PolicySetting.DELIVERY_INHERITS_FROM_FIELD, MappedField.ASSIGNEE));
        Issue issue = jira.issue(1);
        when(issue.getReporterId()).thenReturn("ann");
        when(issue.getAssigneeId()).thenReturn("deleted");

        Assessment assessment = assessor.assess(issue);

        assertThat(assessment.product().owner())
                .contains(new EffectiveOwner(new UserKey("ann"), Provenance.FIELD, MappedField.REPORTER.sourceId()));
        assertThat(assessment.delivery().clarity().code()).isEqualTo("inactive");
        when(issue.getAssigneeId()).thenReturn(null);
        assertThat(assessor.assess(issue).delivery().clarity().code()).isEqualTo("missing");
    }

    @Test
    void inheritsFromAUserPicker_untilItIsDeleted() {
        CustomField teamLead = jira.userPickers.add(10300, "Team lead");
        policies.userPickers.add(10300, "Team lead");
        policies.save(
                APolicy.likeTheDefault().with(PolicySetting.PRODUCT_INHERITS_FROM_FIELD, MappedField.custom(10300)));
        MutableIssue issue = jira.issue(1, null, "bob");
        issue.setCustomFieldValue(teamLead, jira.users.getUserByKey("ann"));

        assertThat(assessor.assess(issue).product().owner())
                .contains(new EffectiveOwner(new UserKey("ann"), Provenance.FIELD, 10300));
        jira.userPickers.delete(10300);
        assertThat(assessor.assess(issue).product().clarity().code()).isEqualTo("missing");
    }

    @Test
    void inheritsFromTheLeadOfTheFirstComponentByName_orOfTheProject() {
        policies.save(APolicy.likeTheDefault()
                .with(PolicySetting.PRODUCT_INHERITS_FROM_LEADS, Set.copyOf(Provenance.LEADS))
                .with(PolicySetting.DELIVERY_INHERITS_FROM_LEADS, Set.copyOf(Provenance.LEADS)));
        Project project = mock(Project.class);
        when(project.getLeadUserKey()).thenReturn("bob");
        Issue issue = jira.issue(1);
        when(issue.getProjectObject()).thenReturn(project);
        ProjectComponent web = component(7, "Web", "gone");
        ProjectComponent api = component(8, "API", "ann");
        ProjectComponent leaderless = component(9, "Aaa", null);
        when(issue.getComponents()).thenReturn(List.of(web, api, leaderless));

        assertThat(assessor.assess(issue).product().owner())
                .contains(new EffectiveOwner(new UserKey("ann"), Provenance.COMPONENT_LEAD, 8, true));
        when(issue.getComponents()).thenReturn(List.of());
        assertThat(assessor.assess(issue).product().owner())
                .contains(new EffectiveOwner(new UserKey("bob"), Provenance.PROJECT_LEAD, 10000));
        when(project.getLeadUserKey()).thenReturn(null);
        assertThat(assessor.assess(issue).product().clarity().code()).isEqualTo("missing");
    }

    private static ProjectComponent component(long id, String name, String lead) {
        ProjectComponent component = mock(ProjectComponent.class);
        when(component.getId()).thenReturn(id);
        when(component.getName()).thenReturn(name);
        when(component.getLead()).thenReturn(lead);
        return component;
    }
}
