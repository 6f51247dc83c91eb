package io.clearowner.jira.upkeep.issueevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.ProjectManager;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.store.SeenUpdateStore;
import io.clearowner.jira.store.UnclearSinceStore;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.ReindexQueue;
import io.clearowner.jira.testing.TestPolicies;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

class OwnershipListenerTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final TestPolicies policies = new TestPolicies();
    private final UnclearSinceStore store =
            new UnclearSinceStore(policies.database().ao());
    private final IssueManager issues = mock(IssueManager.class);
    private final IssueIndexingService index = mock(IssueIndexingService.class);
    private final ReindexQueue queue = new ReindexQueue();
    /** What waited in the queue each time an owner changed or issues were indexed. */
    private final List<List<String>> secured = new ArrayList<>();

    private boolean queueIsBroken;

    private final IssueAssessor assessor = jira.assessor(policies);
    private final SeenUpdateStore seenStore =
            new SeenUpdateStore(policies.database().ao());
    private final SeenUpdates seen = new SeenUpdates(seenStore, new RecentProblems(CLOCK), CLOCK);
    private final OwnershipListener listener = new OwnershipListener(
            new ChangeReader(fields, jira.epics, policies.policies, jira.userPickers.pickers),
            new IssueFollowUp(
                    assessor,
                    new SinceLedger(assessor, mock(IssueManager.class), mock(ProjectManager.class), store, CLOCK),
                    new NoConfirmations(),
                    index,
                    queue.reindexing),
            seen,
            issues,
            new RecentProblems(CLOCK),
            CLOCK);

    /** A site without any confirmation. */
    private final class NoConfirmations implements OwnerChangeListener {
        @Override
        public void ownerChanged(Issue issue, Role role, Optional<UserKey> before, Optional<UserKey> by) {
            if (!queueIsBroken) {
                secured.add(queue.waiting());
            }
        }

        @Override
        public void deleted(long issueId) {}
    }

    private static IssueEvent event(Long type, Issue issue, GenericValue... items) throws GenericEntityException {
        GenericValue group = mock(GenericValue.class);
        when(group.getRelated("ChildChangeItem")).thenReturn(List.of(items));
        IssueEvent event = mock(IssueEvent.class);
        when(event.getEventTypeId()).thenReturn(type);
        when(event.getIssue()).thenReturn(issue);
        when(event.getChangeLog()).thenReturn(items.length == 0 ? null : group);
        return event;
    }

    private static GenericValue item(String fieldType, String field, String oldValue) {
        GenericValue item = mock(GenericValue.class);
        when(item.getString("fieldtype")).thenReturn(fieldType);
        when(item.getString("field")).thenReturn(field);
        when(item.getString("oldvalue")).thenReturn(oldValue);
        when(item.getString("newvalue")).thenReturn("bob");
        return item;
    }

    @Test
    void isNotifiedOfIssueEvents() throws NoSuchMethodException {
        assertThat(OwnershipListener.class
                        .getMethod("onIssueEvent", IssueEvent.class)
                        .isAnnotationPresent(EventListener.class))
                .isTrue();
    }

    @Test
    void handlesCreationAndDeletion() throws Exception {
        Issue issue = jira.issue(7, "stranger", "bob");
        when(issues.getIssueObject(7L)).thenReturn((MutableIssue) issue);

        listener.onIssueEvent(event(EventType.ISSUE_CREATED_ID, issue));
        assertThat(store.of(7)).containsOnlyKeys(Role.PRODUCT);

        listener.onIssueEvent(event(EventType.ISSUE_DELETED_ID, issue));
        assertThat(store.of(7)).isEmpty();
    }

    @Test
    void reindexesSubTasks_whenTheirParentsOwnerChanged() throws Exception {
        Issue parent = jira.issue(7, "bob", "bob");
        Issue subTask = jira.subTask(8, parent);

        listener.onIssueEvent(event(2L, parent, item("custom", "Product Owner", "ann")));

        verify(index).reIndexIssueObjects(List.of(subTask), null);
    }

    @Test
    void leavesTheIndexAlone_whenNoOwnerChanged() throws Exception {
        Issue parent = jira.issue(7, "bob", "bob");
        jira.subTask(8, parent);

        listener.onIssueEvent(event(2L, parent, item("jira", "summary", "old")));
        listener.onIssueEvent(event(2L, parent, item("jira", "resolution", "1")));
        listener.onIssueEvent(event(6L, parent));

        verifyNoInteractions(index);
    }

    @Test
    void theQueueHasAnIssueWhileItsSubTasksFollow_soThatAKillLosesNothing() throws Exception {
        Issue parent = jira.issue(7, "bob", "bob");
        jira.subTask(8, parent);
        when(index.reIndexIssueObjects(any(), any())).then(call -> {
            secured.add(queue.waiting());
            return 0L;
        });

        listener.onIssueEvent(event(2L, parent, item("custom", "Product Owner", "ann")));

        assertThat(secured).containsExactly(List.of("issues 7"), List.of("issues 7"));
        assertThat(queue.waiting()).isEmpty();
        assertThat(queue.wakeUps).hasValue(0);
    }

    @Test
    void twoChangesAtOnceAreSecuredByARowEach() throws Exception {
        Issue parent = jira.issue(7, "bob", "bob");
        jira.subTask(8, parent);
        IssueEvent inner = event(2L, parent, item("custom", "Delivery Owner", "ann"));
        when(index.reIndexIssueObjects(any(), any()))
                .then(call -> {
                    listener.onIssueEvent(inner);
                    secured.add(queue.waiting());
                    return 0L;
                })
                .thenReturn(0L);

        listener.onIssueEvent(event(2L, parent, item("custom", "Product Owner", "ann")));

        assertThat(secured).containsExactly(List.of("issues 7"), List.of("issues 7", "issues 7"), List.of("issues 7"));
        assertThat(queue.waiting()).isEmpty();
    }

    @Test
    void anEditThatNothingInheritsWritesNothingToTheQueue() throws Exception {
        listener.onIssueEvent(event(2L, jira.issue(7, "bob", "bob"), item("custom", "Product Owner", "ann")));

        assertThat(secured).containsExactly(List.of());
    }

    @Test
    void leavesSubTasksThatCannotBeIndexedToTheQueue() throws Exception {
        Issue parent = jira.issue(7, "bob", "bob");
        jira.subTask(8, parent);
        when(index.reIndexIssueObjects(any(), any())).thenThrow(new IndexException("disk full"));

        listener.onIssueEvent(event(2L, parent, item("custom", "Product Owner", "ann")));

        assertThat(queue.waiting()).containsExactly("issues 7");
        assertThat(queue.wakeUps).hasValue(1);
    }

    @Test
    void indexesSubTasks_evenIfTheQueueCannotBeWritten() throws Exception {
        Issue parent = jira.issue(7, "bob", "bob");
        Issue subTask = jira.subTask(8, parent);
        queue.breakDown();
        queueIsBroken = true;

        listener.onIssueEvent(event(2L, parent, item("custom", "Product Owner", "ann")));

        verify(index).reIndexIssueObjects(List.of(subTask), null);
    }

    @Test
    void aLateEventIsDatedBack_andOneThatIsOutOfDateStartsNoConfirmation() throws Exception {
        Issue issue = jira.issue(7, "ann", null);
        Instant before = NOW.minusSeconds(600);
        IssueEvent late = event(2L, issue, item("custom", "Delivery Owner", "ann"));
        when(issues.getIssueObject(7L)).thenReturn((MutableIssue) issue);
        GenericValue group = late.getChangeLog();
        when(group.getString("created")).thenReturn(Timestamp.from(before).toString());

        listener.onIssueEvent(late);

        assertThat(store.of(7)).isEqualTo(Map.of(Role.DELIVERY, before));
        assertThat(secured).isEmpty();
    }

    @Test
    void anEventBehindALaterOneIsHandledForTheIssueAsItIsNow() throws Exception {
        Issue then = jira.issue(7, "bob", "bob");
        Issue now = jira.issue(7, "bob", null);
        when(then.getUpdated()).thenReturn(Timestamp.from(NOW.minusMillis(20)));
        when(now.getUpdated()).thenReturn(Timestamp.from(NOW));
        when(issues.getIssueObject(7L)).thenReturn((MutableIssue) now, (MutableIssue) null);
        IssueEvent later = event(2L, now, item("custom", "Delivery Owner", "bob"));
        IssueEvent earlier = event(2L, then, item("custom", "Delivery Owner", "ann"));

        listener.onIssueEvent(later);
        listener.onIssueEvent(earlier);
        assertThat(store.of(7)).isEqualTo(Map.of(Role.DELIVERY, NOW));

        store.remove(7);
        listener.onIssueEvent(earlier);
        assertThat(store.of(7)).isEmpty();
    }

    @Test
    void tellsTheSweepWhichUpdatesAreHandled_butNotOfFailures() throws Exception {
        Issue parent = jira.issue(7, "bob", "bob");
        jira.subTask(8, parent);
        when(parent.getUpdated()).thenReturn(Timestamp.from(NOW));
        IssueEvent event = event(2L, parent, item("custom", "Product Owner", "ann"));
        when(index.reIndexIssueObjects(any(), any()))
                .thenThrow(new IndexException("disk full"))
                .thenReturn(0L);

        listener.onIssueEvent(event);
        seen.write();
        assertThat(seenStore.since(NOW)).isEmpty();

        listener.onIssueEvent(event);
        seen.write();
        assertThat(seenStore.since(NOW)).isEqualTo(Map.of(7L, NOW));
    }

    @Test
    void neverBreaksTheRequest() throws Exception {
        Issue parent = jira.issue(7, "bob", "bob");
        jira.subTask(8, parent);
        when(index.reIndexIssueObjects(any(), any())).thenThrow(new IndexException("disk full"));
        IssueEvent withoutIssue = mock(IssueEvent.class);

        assertThatCode(() -> listener.onIssueEvent(event(2L, parent, item("custom", "Product Owner", "ann"))))
                .doesNotThrowAnyException();
        when(withoutIssue.getEventTypeId()).thenReturn(EventType.ISSUE_CREATED_ID);
        assertThatCode(() -> listener.onIssueEvent(withoutIssue)).doesNotThrowAnyException();
    }
}
