package io.clearowner.jira.insight.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Confirmation.State;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.ownership.Waiver;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.store.WaiverStore;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.MovableClock;
import io.clearowner.jira.testing.TestPolicies;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnershipHistoryTest {

    private static final UserKey ANN = new UserKey("ann");
    private static final UserKey BOB = new UserKey("bob");

    private final TestPolicies policies = new TestPolicies();
    private final ConfirmationStore confirmations =
            new ConfirmationStore(policies.database().ao());
    private final WaiverStore waivers = new WaiverStore(policies.database().ao());
    private final ChangeHistoryManager changes = mock();
    private final FakeFields fields = new FakeFields();
    private final Issue issue = mock();
    private final List<ChangeHistory> jira = new ArrayList<>();
    private final MovableClock clock = new MovableClock(at(100));
    private final OwnershipHistory history = new OwnershipHistory(changes, fields, confirmations, waivers, clock);

    @BeforeEach
    void jiraHasAnIssue() {
        fields.delete(Role.DELIVERY);
        when(issue.getId()).thenReturn(7L);
        when(changes.getChangeHistories(issue)).thenReturn(jira);
    }

    @Test
    void listsOwnersAndTheirAnswers_newestFirst() {
        edited(1, "Product Owner", null, "bob");
        answered(1, State.PENDING, ANN, null);
        answered(2, State.DECLINED, BOB, "no time");
        edited(3, "Product Owner", "bob", null);

        assertThat(listed())
                .containsExactly(
                        "owner bob>- by ann", "declined bob by bob: no time", "asked bob by ann", "owner ->bob by ann");
    }

    @Test
    void leavesOutOwnersWhoWereNeverAsked_butListsWithdrawnQuestions() {
        answered(1, State.NOT_ASKED, ANN, null);
        answered(2, State.PENDING, ANN, null);
        answered(3, State.NOT_ASKED, ANN, null);

        assertThat(listed()).containsExactly("withdrawn bob by ann", "asked bob by ann");
    }

    @Test
    void listsWaiversAndTheirEnds() {
        waivers.give(7, Role.PRODUCT, new Waiver(LocalDate.parse("2026-12-31")), "A spike", ANN, at(1));
        waivers.end(7, Role.PRODUCT, BOB, at(2));

        assertThat(events())
                .extracting(OwnershipEvent::kind)
                .containsExactly(OwnershipEvent.Kind.WAIVER_ENDED, OwnershipEvent.Kind.WAIVED);
        assertThat(events().get(1).until()).contains(LocalDate.parse("2026-12-31"));
        assertThat(events().get(1).note()).contains("A spike");
        assertThat(events().get(0).by()).contains(BOB);
    }

    @Test
    void leavesOutOtherFields() {
        edited(1, "Reviewer", null, "bob");

        assertThat(listed()).isEmpty();
    }

    @Test
    void readsJirasHistoryOnce_howeverManyPagesAreAskedFor_untilTheIssueChanges() {
        when(issue.getUpdated()).thenReturn(Timestamp.from(at(1)));
        edited(1, "Product Owner", null, "bob");
        for (int page = 0; page < 40; page++) {
            assertThat(listed()).hasSize(1);
        }
        verify(changes, times(1)).getChangeHistories(issue);

        when(issue.getUpdated()).thenReturn(Timestamp.from(at(2)));
        edited(2, "Product Owner", "bob", null);
        assertThat(listed()).hasSize(2);
        clock.passes(Duration.ofMinutes(2));
        assertThat(listed()).hasSize(2);
        verify(changes, times(3)).getChangeHistories(issue);
    }

    @Test
    void returnsAnyPageOfOwnersAndAnswersTogether() {
        edited(1, "Product Owner", null, "bob");
        answered(1, State.PENDING, ANN, null);
        answered(2, State.ACCEPTED, BOB, null);
        edited(3, "Product Owner", "bob", "ann");
        waivers.give(7, Role.PRODUCT, new Waiver(LocalDate.parse("2026-12-31")), "A spike", ANN, at(4));
        edited(5, "Product Owner", "ann", "bob");
        List<OwnershipEvent> all = events();
        assertThat(all).hasSize(6);

        for (int start = 0; start <= 7; start++) {
            for (int limit = 1; limit <= 7; limit++) {
                OwnershipHistory.Page page = history.page(issue, start, limit);
                assertThat(page.total()).isEqualTo(6);
                assertThat(page.events()).isEqualTo(all.subList(Math.min(6, start), Math.min(6, start + limit)));
            }
        }
    }

    private List<OwnershipEvent> events() {
        return history.page(issue, 0, 100).events();
    }

    private List<String> listed() {
        return events().stream()
                .map(event -> event.kind().code()
                        + (event.kind() == OwnershipEvent.Kind.OWNER ? " " + key(event.from()) + ">" : " ")
                        + key(event.to())
                        + " by " + key(event.by())
                        + event.note().map(note -> ": " + note).orElse(""))
                .toList();
    }

    private static String key(Optional<UserKey> person) {
        return person.map(UserKey::value).orElse("-");
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(1_000_000 + second);
    }

    private void edited(int second, String field, String from, String to) {
        ChangeItemBean item = mock();
        when(item.getFieldType()).thenReturn("custom");
        when(item.getField()).thenReturn(field);
        when(item.getFrom()).thenReturn(from);
        when(item.getTo()).thenReturn(to);
        ChangeHistory change = mock();
        when(change.getAuthorKey()).thenReturn("ann");
        when(change.getTimePerformed()).thenReturn(Timestamp.from(at(second)));
        when(change.getChangeItemBeans()).thenReturn(List.of(item));
        jira.add(change);
    }

    private void answered(int second, State state, UserKey by, String note) {
        confirmations.put(new StoredConfirmation(
                7,
                Role.PRODUCT,
                new Confirmation(BOB, state, at(second)),
                Optional.of(by),
                Optional.ofNullable(note),
                Optional.empty()));
    }
}
