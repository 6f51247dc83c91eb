package io.clearowner.jira.ui.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClarityFieldTypeTest {

    private final IssueAssessor assessor = mock(IssueAssessor.class);
    private final CustomField field = mock(CustomField.class);
    private final Issue issue = mock(Issue.class);
    private final VisionClarityField vision = new VisionClarityField(assessor);
    private final ExecutionClarityField execution = new ExecutionClarityField(assessor);

    @BeforeEach
    void setUp() {
        when(issue.getId()).thenReturn(42L);
    }

    @Test
    void givesTheCodeOfItsRole() {
        when(assessor.clarity(issue, Role.PRODUCT)).thenReturn(Clarity.CLEAR);
        when(assessor.clarity(issue, Role.DELIVERY)).thenReturn(new Clarity("missing"));
        assertThat(vision.getValueFromIssue(field, issue)).isEqualTo("clear");
        assertThat(execution.getValueFromIssue(field, issue)).isEqualTo("missing");
    }

    @Test
    void neverStopsAnIndexRun() {
        when(assessor.clarity(issue, Role.PRODUCT)).thenThrow(new IllegalStateException("planted by a test"));
        assertThat(vision.getValueFromIssue(field, issue)).isNull();
        assertThat(vision.getValueFromIssue(field, issue)).isNull();
    }

    @Test
    void saysNothingOfAnIssueThatIsNotCreatedYet() {
        assertThat(vision.getValueFromIssue(field, mock(Issue.class))).isNull();
        assertThat(vision.getValueFromIssue(field, null)).isNull();
    }

    @Test
    void cannotBeEditedAndLeavesNoHistory() {
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
}
