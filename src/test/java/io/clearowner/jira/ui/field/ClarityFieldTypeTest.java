package io.clearowner.jira.ui.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.TestPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClarityFieldTypeTest {

    private final JiraIssues jira = new JiraIssues(new FakeFields());
    private final IssueAssessor assessor = jira.assessor(new TestPolicies());
    private final CustomField field = mock(CustomField.class);
    private final Issue issue = jira.issue(42, "ann", null);
    private final VisionClarityField vision = new VisionClarityField(assessor);
    private final ExecutionClarityField execution = new ExecutionClarityField(assessor);

    @Test
    void returnsTheCodeOfItsRole() {
        assertThat(vision.getValueFromIssue(field, issue)).isEqualTo("clear");
        assertThat(execution.getValueFromIssue(field, issue)).isEqualTo("missing");
    }

    @Test
    void neverStopsAnIndexRun() {
        when(issue.getProjectId()).thenThrow(new IllegalStateException("planted by a test"));
        assertThat(vision.getValueFromIssue(field, issue)).isNull();
        assertThat(vision.getValueFromIssue(field, issue)).isNull();
    }

    @Test
    void hasNoValueForAnIssueThatIsNotCreatedYet() {
        when(issue.getId()).thenReturn(null);
        assertThat(vision.getValueFromIssue(field, issue)).isNull();
        assertThat(vision.getValueFromIssue(field, null)).isNull();
    }

    @Test
    void cannotBeEdited_andLeavesNoHistory() {
        assertThat(vision.availableForBulkEdit(null)).isNotNull();
        assertThat(vision.getChangelogValue(field, "missing")).isNull();
        assertThat(vision.remove(field)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "clear,success",
        "waived,inprogress",
        "missing,removed",
        "inactive,removed",
        "no-access,removed",
        "declined,moved",
        "unconfirmed,moved",
        "same-person,moved",
        "stale,moved",
        "no-why,moved",
        "no-when,moved"
    })
    void showsTheLabelInALozenge(String code, String lozenge) {
        I18nHelper i18n = mock(I18nHelper.class);
        when(i18n.getText("clear-owner.clarity." + code)).thenReturn("Label");
        ClarityView view = new ClarityView(code, i18n);
        assertThat(view.getLabel()).isEqualTo("Label");
        assertThat(view.getLozenge()).isEqualTo("aui-lozenge-" + lozenge);
    }

    @Test
    void showsWhatIsNotAssessedInGray() {
        I18nHelper i18n = mock(I18nHelper.class);
        when(i18n.getText("clear-owner.clarity.not-assessed")).thenReturn("Not assessed");
        ClarityView view = new ClarityView("not-assessed", i18n);
        assertThat(view.getLabel()).isEqualTo("Not assessed");
        assertThat(view.getLozenge()).as("AUI's default is gray").isEmpty();
    }
}
