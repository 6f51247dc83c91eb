package io.clearowner.jira.ui.issueview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssueHasOwnersTest {

    private final OwnershipFields fields = mock();
    private final IssueHasOwners condition = new IssueHasOwners(fields);
    private final Issue issue = mock();

    @Test
    void showsThePanelWhereOneFieldApplies() {
        CustomField elsewhere = mock();
        CustomField here = mock();
        FieldConfig config = mock();
        when(here.getRelevantConfig(issue)).thenReturn(config);
        when(fields.owner(Role.PRODUCT)).thenReturn(Optional.of(elsewhere));
        when(fields.owner(Role.DELIVERY)).thenReturn(Optional.of(here));

        assertThat(condition.shouldDisplay(null, issue, null)).isTrue();
    }

    @Test
    void hidesThePanelWhereNoneDoes() {
        CustomField elsewhere = mock();
        when(fields.owner(any())).thenReturn(Optional.of(elsewhere));
        assertThat(condition.shouldDisplay(null, issue, null)).isFalse();

        when(fields.owner(any())).thenReturn(Optional.empty());
        assertThat(condition.shouldDisplay(null, issue, null)).isFalse();
    }
}
