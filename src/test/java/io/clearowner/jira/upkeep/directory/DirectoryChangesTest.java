package io.clearowner.jira.upkeep.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.crowd.event.group.GroupMembershipDeletedEvent;
import com.atlassian.crowd.event.group.GroupMembershipsCreatedEvent;
import com.atlassian.crowd.event.group.GroupMembershipsDeletedEvent;
import com.atlassian.crowd.event.user.UserCreatedEvent;
import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserEditedEvent;
import com.atlassian.crowd.event.user.UserRenamedEvent;
import com.atlassian.crowd.event.user.UserUpdatedEvent;
import com.atlassian.crowd.event.user.UsersDeletedEvent;
import com.atlassian.crowd.model.user.User;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.JiraPeople;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.SeenPeople;
import io.clearowner.jira.store.PersonStore;
import io.clearowner.jira.store.ReindexWork;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.ReindexQueue;
import io.clearowner.jira.testing.TestDatabase;
import io.clearowner.jira.testing.TestPolicies;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the directory tells, from the event to the queue. */
class DirectoryChangesTest {

    private static final String ANN = "JIRAUSER10100";

    private final UserManager users = mock(UserManager.class);
    private final PersonStore people = new PersonStore(TestDatabase.h2().ao());
    private final SeenPeople seen = new SeenPeople();
    private final TestPolicies policies = new TestPolicies();
    private final ReindexQueue queue = new ReindexQueue();
    private final RecentProblems problems = new RecentProblems(Clock.systemUTC());
    private final Set<UserKey> departed = new HashSet<>();
    private final DirectoryChanges changes =
            new DirectoryChanges(users, people, seen, policies.policies, queue.reindexing, departed::addAll, problems);
    private final UserListener listener = new UserListener(changes);

    @BeforeEach
    void setUp() {
        policies.save(APolicy.counting("missing", "inactive"));
        exists("ann", ANN);
    }

    private ApplicationUser exists(String name, String key) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        when(user.getName()).thenReturn(name);
        when(users.getUserByName(name)).thenReturn(user);
        when(users.getUserByKey(key)).thenReturn(user);
        return user;
    }

    private void isGone(String name, String key) {
        when(users.getUserByName(name)).thenReturn(null);
        when(users.getUserByKey(key)).thenReturn(null);
    }

    private static User user(String name, boolean active) {
        User user = mock(User.class);
        when(user.getName()).thenReturn(name);
        when(user.isActive()).thenReturn(active);
        return user;
    }

    private static UserEditedEvent edited(boolean before, boolean after) {
        User original = user("ann", before);
        User now = user("ann", after);
        UserEditedEvent event = mock(UserEditedEvent.class);
        when(event.getOriginalUser()).thenReturn(original);
        when(event.getUser()).thenReturn(now);
        return event;
    }

    private static UserDeletedEvent deleted(String name) {
        UserDeletedEvent event = mock(UserDeletedEvent.class);
        when(event.getUsername()).thenReturn(name);
        return event;
    }

    private static UsersDeletedEvent dropped(String... names) {
        UsersDeletedEvent event = mock(UsersDeletedEvent.class);
        when(event.getUsernames()).thenReturn(List.of(names));
        return event;
    }

    private static GroupMembershipsCreatedEvent joined(List<String> names) {
        GroupMembershipsCreatedEvent event = mock(GroupMembershipsCreatedEvent.class);
        when(event.getEntityNames()).thenReturn(names);
        return event;
    }

    private List<String> written() {
        changes.write();
        return queue.waiting();
    }

    @Test
    void reindexesWhatAUserOwns_whenTheUserIsDeactivatedOrReactivated_butNotForANewName() {
        listener.onUserUpdated(edited(true, true));
        assertThat(written()).isEmpty();

        listener.onUserUpdated(edited(true, false));
        assertThat(written()).containsExactly("owner " + ANN);

        queue.clear();
        listener.onUserUpdated(edited(false, true));
        assertThat(written()).containsExactly("owner " + ANN);
    }

    @Test
    void reindexesWhatAUserOwns_whenAnUpdateWithoutAPreviousStateLeavesTheUserInactive() {
        User inactive = user("ann", false);
        UserUpdatedEvent event = mock(UserUpdatedEvent.class);
        when(event.getUser()).thenReturn(inactive);

        listener.onUserUpdated(event);

        assertThat(written()).containsExactly("owner " + ANN);
    }

    @Test
    void reindexesWhatAUserOwns_whenTheUserIsFoundAgain() {
        User ann = user("ann", true);
        UserCreatedEvent event = mock(UserCreatedEvent.class);
        when(event.getUser()).thenReturn(ann);

        new UserCreatedListener(changes).onUserCreated(event);

        assertThat(written()).containsExactly("owner " + ANN);
    }

    @Test
    void reindexesOnlyWhatADeletedUserOwned_byTheKeyThatJiraStillKnows() {
        isGone("ann", ANN);
        ApplicationUser former = mock(ApplicationUser.class);
        when(former.getKey()).thenReturn(ANN);
        when(users.getUserByNameEvenWhenUnknown("ann")).thenReturn(former);

        listener.onUserDeleted(deleted("ann"));

        assertThat(written()).containsExactly("owner " + ANN);
    }

    @Test
    void reindexesOnlyWhatADeletedUserOwned_byTheKeyThatWeRemember() {
        new JiraPeople(users, mock(PermissionManager.class), seen).active(new UserKey(ANN));
        changes.write();
        isGone("ann", ANN);

        new UsersDeletedListener(changes).onUsersDeleted(dropped("Ann"));

        assertThat(written()).containsExactly("owner " + ANN);
    }

    @Test
    void reindexesWhatADeletedUserOwned_evenIfTheUserWasRenamedSinceTheLastAssessment() {
        people.remember(Map.of(ANN, "ann"));
        rename("ann", "ann.smith", ANN);
        changes.write();
        isGone("ann.smith", ANN);

        listener.onUserDeleted(deleted("ann.smith"));

        assertThat(written()).containsExactly("owner " + ANN);
        assertThat(people.keysOf(List.of("ann"))).as("a free name").isEmpty();
    }

    @Test
    void aNewNameOfSomebodyWhoOwnsNothingIsNotStored() {
        rename("ann", "ann.smith", ANN);
        changes.write();

        assertThat(people.keysOf(List.of("ann.smith"))).isEmpty();
    }

    private void rename(String name, String newName, String key) {
        when(users.getUserByName(name)).thenReturn(null);
        exists(newName, key);
        User renamed = user(newName, true);
        UserRenamedEvent event = mock(UserRenamedEvent.class);
        when(event.getUser()).thenReturn(renamed);
        new UserRenamedListener(changes).onRenamed(event);
    }

    @Test
    void reindexesWhatUsersOwn_evenIfTheyAreRenamedRightAfterwards() {
        policies.save(APolicy.counting("inactive", "no-access"));
        exists("bob", "JIRAUSER10101");
        listener.onUserUpdated(edited(true, false));
        new GroupListener(changes).onJoined(joined(List.of("bob")));
        when(users.getUserByName("ann")).thenReturn(null);
        when(users.getUserByName("bob")).thenReturn(null);
        exists("ann.smith", ANN);
        exists("bob.jones", "JIRAUSER10101");

        assertThat(written()).containsExactly("owners JIRAUSER10100, JIRAUSER10101");
    }

    @Test
    void doesNothing_ifNobodyKnowsWhoIsDeleted() {
        listener.onUserDeleted(deleted("nobody"));

        assertThat(written()).isEmpty();
        assertThat(queue.wakeUps).hasValue(0);
    }

    @Test
    void handlesTheEventOfOneAndTheEventOfAllTogether() {
        people.remember(Map.of(ANN, "ann"));
        isGone("ann", ANN);

        listener.onUserDeleted(deleted("ann"));
        new UsersDeletedListener(changes).onUsersDeleted(dropped("ann"));

        assertThat(written()).containsExactly("owner " + ANN);
        assertThat(queue.wakeUps).hasValue(1);
    }

    @Test
    void reindexesWhatUsersOwn_whenTheyJoinOrLeaveAGroup_andIgnoresGroupsInGroups() {
        policies.save(APolicy.counting("no-access"));
        exists("bob", "JIRAUSER10101");
        GroupMembershipDeletedEvent left = mock(GroupMembershipDeletedEvent.class);
        when(left.getEntityName()).thenReturn("bob");
        GroupMembershipsDeletedEvent allLeft = mock(GroupMembershipsDeletedEvent.class);
        when(allLeft.getEntityNames()).thenReturn(List.of("bob", "another-group"));

        new GroupListener(changes).onJoined(joined(List.of("ann", "a-group-in-the-group")));
        new GroupLeftListener(changes).onLeft(left);
        new GroupsLeftListener(changes).onLeft(allLeft);

        assertThat(written()).containsExactly("owners JIRAUSER10100, JIRAUSER10101");
        assertThat(queue.wakeUps).hasValue(1);
    }

    @Test
    void doesNothingForGroups_ifNoPolicyCountsAccess() {
        new GroupListener(changes).onJoined(joined(List.of("ann")));

        assertThat(written()).isEmpty();
    }

    @Test
    void foldsABurst_afterOneLookupPerPersonOnTheDirectorysThread() {
        policies.save(APolicy.counting("no-access"));
        List<String> names = IntStream.range(0, 5_000).mapToObj(i -> "user" + i).toList();
        names.forEach(name -> exists(name, "key-of-" + name));
        List<GroupMembershipsCreatedEvent> events =
                names.stream().map(name -> joined(List.of(name))).toList();
        PersonStore noStore = mock(PersonStore.class);
        DirectoryChanges changes = new DirectoryChanges(
                users, noStore, seen, policies.policies, queue.reindexing, departed::addAll, problems);
        GroupListener groups = new GroupListener(changes);
        clearInvocations(users);

        events.forEach(groups::onJoined);

        verify(users, times(5_000)).getUserByName(any());
        verifyNoMoreInteractions(users);
        verifyNoInteractions(noStore);
        assertThat(queue.waiting()).isEmpty();

        changes.write();

        assertThat(queue.wakeUps).hasValue(1);
        assertThat(queue.store.unfinished()).hasSize(25);
        assertThat(queue.store.unfinished().stream().mapToLong(DirectoryChangesTest::people))
                .allMatch(count -> count == 200);
    }

    private static long people(ReindexWork work) {
        return work.userKeys().size();
    }

    @Test
    void reindexesEverythingOnce_afterMoreThanItRemembers() {
        changes.peopleChanged(IntStream.rangeClosed(0, DirectoryChanges.MOST)
                .mapToObj(i -> "user" + i)
                .toList());

        assertThat(written()).containsExactly("everything");
    }

    @Test
    void keepsWhatCannotBeWritten_andRecordsTheProblem() {
        queue.breakDown();
        listener.onUserUpdated(edited(true, false));
        assertThatCode(changes::write).doesNotThrowAnyException();
        assertThat(problems.last())
                .extracting(RecentProblems.Problem::where)
                .containsExactly("changes in the user directory");

        queue.recover();

        assertThat(written()).containsExactly("owner " + ANN);
    }

    @Test
    void writesByItselfSoon_andOnceMoreWhenItStops() throws InterruptedException {
        changes.start();
        listener.onUserUpdated(edited(true, false));
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (queue.waiting().isEmpty() && System.nanoTime() < until) {
            Thread.sleep(50);
        }
        assertThat(queue.waiting()).containsExactly("owner " + ANN);

        queue.clear();
        listener.onUserUpdated(edited(true, false));
        changes.stop();
        assertThat(queue.waiting()).containsExactly("owner " + ANN);
    }

    @Test
    void remembersTheNamesOfOwners_untilTheyCanBeWritten() {
        PersonStore failing = mock(PersonStore.class);
        doThrow(new IllegalStateException("no database")).when(failing).remember(any());
        new JiraPeople(users, mock(PermissionManager.class), seen).active(new UserKey(ANN));
        new DirectoryChanges(users, failing, seen, policies.policies, queue.reindexing, departed::addAll, problems)
                .write();

        changes.write();

        assertThat(people.keysOf(List.of("ANN"))).containsExactly(new UserKey(ANN));
    }
}
