package io.clearowner.jira.ui.issueview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.testing.FakeFields;
import org.junit.jupiter.api.Test;

class IssueHasOwnersTest {

    private final FakeFields fields = new FakeFields();
    private final IssueHasOwners condition = new IssueHasOwners(fields);
    private final Issue issue = mock();

    @Test
    void showsThePanel_ifOneFieldApplies() {
        CustomField here = fields.owner(Role.DELIVERY).orElseThrow();
        FieldConfig config = mock();
        when(here.getRelevantConfig(issue)).thenReturn(config);

        assertThat(condition.shouldDisplay(null, issue, null)).isTrue();
    }

    @Test
    void hidesThePanel_ifNoFieldApplies() {
        assertThat(condition.shouldDisplay(null, issue, null)).isFalse();

        fields.delete(Role.PRODUCT);
        fields.delete(Role.DELIVERY);
        assertThat(condition.shouldDisplay(null, issue, null)).isFalse();
    }
}
