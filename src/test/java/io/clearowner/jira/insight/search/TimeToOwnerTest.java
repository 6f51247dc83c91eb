package io.clearowner.jira.insight.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.insight.history.OwnershipHistory;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Period;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.WaiverStore;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.MovableClock;
import io.clearowner.jira.testing.TestPolicies;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimeToOwnerTest {

    private static final LocalDate CREATED_ON = LocalDate.ofInstant(JiraIssues.CREATED, ZoneOffset.UTC);
    private static final Period WEEK = new Period(CREATED_ON.minusDays(6), CREATED_ON);

    private final MovableClock clock = new MovableClock(JiraIssues.CREATED.plus(Duration.ofDays(2)));
    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final FakeIndex index = new FakeIndex(clock);
    private final TestPolicies policies = new TestPolicies();
    private final ChangeHistoryManager changes = mock();
    private final Project project = mock();
    private final TimeZoneManager zones = mock();
    private final ApplicationUser viewer = jira.users.getUserByKey("ann");
    private final TimeToOwner times = new TimeToOwner(
            new ViewerSearches(index.searches, index.counts, fields),
            jira.assessor(policies),
            new OwnershipHistory(
                    changes,
                    fields,
                    new ConfirmationStore(policies.database().ao()),
                    new WaiverStore(policies.database().ao()),
                    clock),
            zones,
            clock);

    @BeforeEach
    void thereIsAProject() {
        when(project.getId()).thenReturn(10000L);
        when(zones.getTimeZoneforUser(viewer)).thenReturn(TimeZone.getTimeZone("UTC"));
    }

    @Test
    void measuresTheTimeToTheFirstOwnerOfEachRole() {
        hadOwners(1, change("Product Owner", Duration.ofHours(3)), change("Product Owner", Duration.ofHours(9)));
        hadOwners(2, change("Product Owner", Duration.ofHours(1)));

        TimeToOwner.Result result = times.of(viewer, project, WEEK);

        assertThat(result.created()).isEqualTo(2);
        assertThat(result.inspected()).isEqualTo(2);
        assertThat(result.paces().get(Role.PRODUCT).owned()).isEqualTo(2);
        assertThat(result.paces().get(Role.PRODUCT).median()).contains(Duration.ofHours(2));
        assertThat(result.paces().get(Role.DELIVERY).owned()).isZero();
    }

    @Test
    void endsEarlier_whereHistoriesAreLong() {
        ChangeHistory change = change("Product Owner", Duration.ofHours(3));
        for (long id = 1; id <= 10; id++) {
            hadOwners(id, Collections.nCopies(TimeToOwner.MAX_CHANGES / 3, change));
        }

        TimeToOwner.Result result = times.of(viewer, project, WEEK);

        assertThat(result.created()).isEqualTo(10);
        assertThat(result.inspected()).isEqualTo(4);
        assertThat(result.paces().get(Role.PRODUCT).owned()).isEqualTo(4);
    }

    private void hadOwners(long id, ChangeHistory... history) {
        hadOwners(id, List.of(history));
    }

    private void hadOwners(long id, List<ChangeHistory> history) {
        Issue issue = jira.issue(id);
        index.issue(id).with("project", 10000L).created(JiraIssues.CREATED).of(issue);
        when(changes.getChangeHistories(issue)).thenReturn(history);
    }

    private static ChangeHistory change(String field, Duration afterCreation) {
        ChangeItemBean item = mock();
        lenient().when(item.getFieldType()).thenReturn(ChangeItemBean.CUSTOM_FIELD);
        lenient().when(item.getField()).thenReturn(field);
        lenient().when(item.getTo()).thenReturn("bob");
        ChangeHistory change = mock();
        lenient().when(change.getTimePerformed()).thenReturn(Timestamp.from(JiraIssues.CREATED.plus(afterCreation)));
        lenient().when(change.getChangeItemBeans()).thenReturn(List.of(item));
        return change;
    }
}
