package io.clearowner.jira.ui.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.UserField;
import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.notification.type.UserCFNotificationTypeAware;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.TestPolicies;
import org.junit.jupiter.api.Test;

class EffectiveOwnerFieldTypeTest {

    private final JiraIssues jira = new JiraIssues(new FakeFields());
    private final IssueAssessor assessor = jira.assessor(new TestPolicies());
    private final OwnerFieldSupport support = new OwnerFieldSupport(
            jira.users,
            mock(UserSearchService.class),
            mock(UserBeanFactory.class),
            mock(JiraBaseUrls.class),
            mock(JiraAuthenticationContext.class),
            mock(OwnerViews.class));
    private final EffectiveProductOwnerField product = new EffectiveProductOwnerField(assessor, support);
    private final EffectiveDeliveryOwnerField delivery = new EffectiveDeliveryOwnerField(assessor, support);
    private final CustomField field = mock(CustomField.class);
    private final ApplicationUser ann = jira.users.getUserByKey("ann");

    @Test
    void isTheOwnValue_elseTheInheritedOne_elseNobody() throws FieldValidationException {
        Issue parent = jira.issue(1, "ann", null);
        Issue subTask = jira.subTask(2, parent);

        assertThat(product.getValueFromIssue(field, parent)).isSameAs(ann);
        assertThat(product.getValueFromIssue(field, subTask)).isSameAs(ann);
        assertThat(delivery.getValueFromIssue(field, subTask)).isNull();
        assertThat(product.getStringFromSingularObject(ann)).isEqualTo("ann");
        assertThat(product.getSingularObjectFromString("ann")).isSameAs(ann);
        assertThat(product.getSingularObjectFromString(" ")).isNull();
    }

    @Test
    void namesTheOwnerOfAResolvedIssueToo() {
        Issue issue = jira.issue(1, "ann", null);
        JiraIssues.setResolved(issue, true);

        assertThat(product.getValueFromIssue(field, issue)).isSameAs(ann);
    }

    @Test
    void neverStopsAnIndexRun() {
        Issue issue = jira.issue(1);
        when(issue.getProjectId()).thenThrow(new IllegalStateException("planted by a test"));

        assertThat(product.getValueFromIssue(field, issue)).isNull();
    }

    /** The interfaces by which Jira's permission, security and notification schemes find fields that name users. */
    @Test
    void isOfferedByNoScheme() {
        assertThat(product).isNotInstanceOfAny(UserField.class, UserCFNotificationTypeAware.class);
    }
}
