package io.clearowner.jira.platform;

import static io.clearowner.jira.ownership.TestIssue.anIssue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.JiraIssues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JiraPeopleTest {

    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final Issue issue = jira.issue(1);

    @ParameterizedTest
    @CsvSource({"ann, true, true", "gone, false, true", "stranger, true, false", "nobody, false, false"})
    void knowsWhichUsersAreActiveAndMayBrowseTheIssue(String key, boolean active, boolean browses) {
        assertThat(jira.people.active(new UserKey(key))).isEqualTo(active);
        assertThat(jira.people.canBrowse(
                        new UserKey(key), new JiraIssueFacts(issue, fields, jira.epics, jira.userPickers.pickers)))
                .isEqualTo(browses);
    }

    @Test
    void doesNotMistakeADeletedOwnerForAnonymous() {
        jira.people.canBrowse(
                new UserKey("nobody"), new JiraIssueFacts(issue, fields, jira.epics, jira.userPickers.pickers));

        verify(jira.permissions, never()).hasPermission(any(), any(Issue.class), isNull());
    }

    @Test
    void rejectsFactsOfAnythingButAJiraIssue() {
        assertThatIllegalArgumentException().isThrownBy(() -> jira.people.canBrowse(new UserKey("ann"), anIssue()));
    }
}
