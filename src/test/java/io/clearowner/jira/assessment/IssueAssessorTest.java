package io.clearowner.jira.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.EffectiveOwner;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.TestPolicies;
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
}
