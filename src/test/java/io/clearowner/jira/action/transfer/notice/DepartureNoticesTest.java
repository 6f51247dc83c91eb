package io.clearowner.jira.action.transfer.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.action.transfer.notice.DepartureNotices.Notice;
import io.clearowner.jira.action.transfer.notice.DepartureNotices.Owned;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.store.AreaOwnerStore;
import io.clearowner.jira.store.Departure;
import io.clearowner.jira.store.DepartureStore;
import io.clearowner.jira.testing.FakeAccess;
import io.clearowner.jira.testing.FakeCaches;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import io.clearowner.jira.testing.FakeIssueAccess;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.MovableClock;
import io.clearowner.jira.testing.TestDatabase;
import io.clearowner.jira.upkeep.directory.Departures;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts that are deactivated or deleted, and who is told what about it. */
class DepartureNoticesTest {

    private static final UserKey GONE = new UserKey("gone");
    private static final UserKey ADMIN = new UserKey("key-of-admin");

    private final TestDatabase database = TestDatabase.h2();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T08:00:00Z"));
    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final FakeAccess access = new FakeAccess();
    private final FakeIssueAccess issues = new FakeIssueAccess(fields);
    private final FakeIndex index = new FakeIndex();
    private final CustomFieldValuePersister values = mock();
    private final RecentProblems problems = new RecentProblems(clock);
    private final StoredAreaOwners areas =
            new StoredAreaOwners(new AreaOwnerStore(database.ao()), new FakeCaches(), area -> {}, clock);
    private final DepartureStore store = new DepartureStore(database.ao());
    private final Departures departures = new Departures(store, jira.users, fields, values, areas, problems, clock);
    private final DepartureNotices notices = new DepartureNotices(
            store,
            access.access,
            issues.access,
            access.projects,
            fields,
            jira.users,
            values,
            areas,
            index.searches,
            index.counts,
            clock);

    @BeforeEach
    void goneOwnsAnIssueInEachRole() {
        Project project = access.project;
        lenient().when(access.projects.getProjects()).thenReturn(List.of(project));
        for (Role role : Role.values()) {
            lenient()
                    .when(values.getIssueIdsWithValue(eq(fields.requireOwner(role)), any(), eq("gone")))
                    .thenReturn(Set.of(role == Role.PRODUCT ? 1L : 2L));
        }
        index.issue(1).with("project", "10000").with("cf[10000]", "gone");
        index.issue(2).with("project", "10000").with("cf[10001]", "gone");
    }

    private List<Notice> seenBy(String name) {
        return notices.of(access.logIn(name), Optional.empty());
    }

    private void depart(int people) {
        store.add(
                1,
                IntStream.range(0, people)
                        .mapToObj(number -> new UserKey(number == 0 ? "gone" : "gone" + number))
                        .toList(),
                clock.instant());
    }

    // == What is written down

    @Test
    void writesDownWhoDepartedAndOwnsSomething_onceADay() {
        departures.note(Set.of(GONE, new UserKey("ann"), new UserKey("nobody")));
        departures.note(Set.of(GONE));

        assertThat(store.newest()).singleElement().extracting(Departure::people).isEqualTo(Set.of(GONE));

        clock.passes(Duration.ofDays(1));
        departures.note(Set.of(GONE));
        assertThat(store.newest()).hasSize(2);
    }

    @Test
    void writesDownWhoOwnsOnlyAnArea() {
        areas.set(Area.project(10000), Role.PRODUCT, Optional.of(new UserKey("deleted")), ADMIN);

        departures.note(Set.of(new UserKey("deleted")));

        assertThat(store.newest())
                .singleElement()
                .extracting(Departure::people)
                .isEqualTo(Set.of(new UserKey("deleted")));
    }

    @Test
    void writesDownEachDirectoryApart() {
        ApplicationUser other = jira.person("other", false, true);
        lenient().when(other.getDirectoryId()).thenReturn(7L);
        lenient().when(values.getIssueIdsWithValue(any(), any(), eq("other"))).thenReturn(Set.of(3L));

        departures.note(Set.of(GONE, new UserKey("other")));

        assertThat(store.newest()).extracting(Departure::id).containsExactlyInAnyOrder("2026-03-02-0", "2026-03-02-7");
    }

    @Test
    void goesOn_ifTheDatabaseFails() {
        database.breakDown();
        departures.note(Set.of(GONE));
        database.recover();

        assertThat(problems.last()).hasSize(1);
    }

    // == Who is told

    @Test
    void tellsAdministratorsEverything_andOffersTheTransfer() {
        depart(1);

        assertThat(seenBy("admin")).singleElement().satisfies(notice -> {
            Owned owned = notice.owners().get(0);
            assertThat(owned.issues()).isEqualTo(Map.of(Role.PRODUCT, 1L, Role.DELIVERY, 1L));
            assertThat(owned.project()).isEmpty();
            assertThat(owned.mayTransfer()).isTrue();
            assertThat(owned.search()).isPresent();
        });
    }

    @Test
    void tellsAdministratorsOfAProject_whatIsAtStakeThere() {
        depart(1);

        assertThat(seenBy("lead")).singleElement().satisfies(notice -> {
            Owned owned = notice.owners().get(0);
            assertThat(owned.project()).contains(access.project);
            assertThat(owned.issues().get(Role.PRODUCT)).isEqualTo(1);
            assertThat(owned.mayTransfer()).isTrue();
        });
    }

    @Test
    void tellsTheLeadOfAProject_whoMayNotTransferIt() {
        depart(1);
        ApplicationUser reader = access.logIn("reader");
        lenient().when(access.project.getProjectLead()).thenReturn(reader);

        assertThat(notices.of(reader, Optional.empty()))
                .flatExtracting(Notice::owners)
                .extracting(Owned::mayTransfer)
                .containsExactly(false);
    }

    @Test
    void tellsNobodyElse() {
        depart(1);

        assertThat(seenBy("reader")).isEmpty();
        assertThat(notices.of(access.logIn("reader"), Optional.of(access.project)))
                .isEmpty();
    }

    @Test
    void leavesOutWhoIsActiveAgain_andWhatIsTransferred() {
        depart(1);
        jira.person("gone", true, true);
        assertThat(seenBy("admin")).isEmpty();

        jira.person("gone", false, true);
        index.remove(1);
        index.remove(2);
        assertThat(seenBy("admin")).isEmpty();
    }

    @Test
    void countsWhatADeletedAccountOwns_asFarAsTheReaderSeesIt() {
        store.add(0, List.of(new UserKey("deleted")), clock.instant());
        lenient().when(values.getIssueIdsWithValue(any(), any(), eq("deleted"))).thenReturn(Set.of(5L, 6L));
        MutableIssue visible = jira.issue(5);
        issues.add(visible);

        assertThat(seenBy("admin")).singleElement().satisfies(notice -> {
            assertThat(notice.owners().get(0).issues()).containsEntry(Role.PRODUCT, 1L);
            assertThat(notice.owners().get(0).search()).isEmpty();
        });
    }

    // == An outage of the directory

    @Test
    void offersNoTransferForAnHour_ifMoreThanFiftyDepartAtOnce() {
        depart(500);

        Notice notice = seenBy("admin").get(0);
        assertThat(notice.people()).isEqualTo(500);
        assertThat(notice.transferFrom()).contains(clock.instant().plus(Duration.ofHours(1)));
        assertThat(notice.owners()).extracting(Owned::mayTransfer).containsOnly(false);

        clock.passes(Duration.ofHours(1));
        assertThat(seenBy("admin").get(0).transferFrom()).isEmpty();
        assertThat(seenBy("admin").get(0).owners())
                .extracting(Owned::mayTransfer)
                .containsOnly(true);
    }

    @Test
    void offersTheTransferAtOnce_forUpToFifty() {
        depart(50);

        assertThat(seenBy("admin").get(0).transferFrom()).isEmpty();
    }

    // == Hidden

    @Test
    void isHiddenForOneReader_untilSomebodyElseDeparts() {
        depart(1);
        ApplicationUser admin = access.logIn("admin");

        notices.hide(store.newest().get(0).id(), admin);

        assertThat(notices.of(admin, Optional.empty())).isEmpty();
        assertThat(seenBy("lead")).hasSize(1);
        depart(1);
        assertThat(seenBy("admin")).as("the same person again").isEmpty();
        depart(2);
        assertThat(seenBy("admin")).hasSize(1);
        assertThatThrownBy(() -> notices.hide("2001-01-01-1", admin)).isInstanceOf(Refusal.class);
    }

    @Test
    void isRemovedAfterATime() {
        depart(1);
        store.removeBefore(clock.instant());
        assertThat(store.newest()).hasSize(1);

        store.removeBefore(clock.instant().plusMillis(1));
        assertThat(store.newest()).isEmpty();
    }
}
