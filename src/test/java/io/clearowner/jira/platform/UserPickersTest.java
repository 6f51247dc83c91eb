package io.clearowner.jira.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeUserPickers;
import io.clearowner.jira.testing.JiraIssues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserPickersTest {

    private static final MappedField TEAM_LEAD = MappedField.custom(10300);

    private final JiraIssues jira = new JiraIssues(new FakeFields());
    private final FakeUserPickers fake = jira.userPickers;
    private final UserPickers pickers = fake.pickers;

    private MutableIssue issueWith(CustomField field, Object value) {
        MutableIssue issue = jira.issue(1);
        issue.setCustomFieldValue(field, value);
        return issue;
    }

    @Test
    void listsTheSitesUserPickersByName() {
        fake.add(10302, "sponsor");
        fake.add(10301, "Team lead");
        fake.add(10300, "Approver");

        assertThat(pickers.all()).extracting(CustomField::getName).containsExactly("Approver", "sponsor", "Team lead");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.atlassian.jira.plugin.system.customfieldtypes:multiuserpicker",
                "com.atlassian.jira.plugin.system.customfieldtypes:textfield",
                "io.clearowner.jira:product-owner",
                "io.clearowner.jira:vision-clarity"
            })
    void leavesOutOurOwnFields_andThoseThatDoNotHoldOneUser(String typeKey) {
        CustomField field = fake.add(10300, "Team", typeKey);

        assertThat(pickers.all()).isEmpty();
        assertThat(pickers.find(TEAM_LEAD)).isEmpty();
        assertThat(pickers.userIn(TEAM_LEAD, issueWith(field, jira.users.getUserByKey("ann"))))
                .isEmpty();
    }

    @Test
    void readsTheUserOfAnIssue() {
        CustomField field = fake.add(10300, "Team lead");

        assertThat(pickers.userIn(TEAM_LEAD, issueWith(field, jira.users.getUserByKey("ann"))))
                .contains(new UserKey("ann"));
        assertThat(pickers.userIn(TEAM_LEAD, jira.issue(2))).isEmpty();
    }

    @Test
    void aDeletedField_andAValueThatIsNoUserCountAsEmpty() {
        CustomField field = fake.add(10300, "Team lead");
        MutableIssue issue = issueWith(field, jira.users.getUserByKey("ann"));

        assertThat(pickers.userIn(TEAM_LEAD, issueWith(field, "ann"))).isEmpty();
        fake.delete(10300);
        assertThat(pickers.userIn(TEAM_LEAD, issue)).isEmpty();
    }

    @Test
    void aFieldThatIsHiddenOrOutOfContextCountsAsEmpty() {
        CustomField field = fake.add(10300, "Team lead");
        fake.hide(10300);

        assertThat(pickers.userIn(TEAM_LEAD, issueWith(field, jira.users.getUserByKey("ann"))))
                .isEmpty();
    }

    @Test
    void noCustomFieldIsLookedUpForAssigneeAndReporter() {
        assertThat(pickers.find(MappedField.ASSIGNEE)).isEmpty();
        assertThat(pickers.find(MappedField.NONE)).isEmpty();
    }
}
