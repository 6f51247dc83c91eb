package io.clearowner.jira.upkeep.cleanup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.assessment.commitment.StoredCommitments;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Confirmation.State;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.ownership.Waiver;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.platform.cluster.ClusterWork.Outcome;
import io.clearowner.jira.store.AreaOwnerStore;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.DepartureStore;
import io.clearowner.jira.store.IssueRows;
import io.clearowner.jira.store.PersonStore;
import io.clearowner.jira.store.PersonalRows;
import io.clearowner.jira.store.PreviewStore;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.store.TransferRow;
import io.clearowner.jira.store.TransferState;
import io.clearowner.jira.store.TransferStore;
import io.clearowner.jira.store.TransferTableStore;
import io.clearowner.jira.store.UnclearSinceStore;
import io.clearowner.jira.store.WaiverStore;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.FakeCaches;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.MovableClock;
import io.clearowner.jira.testing.TestJiraFields;
import io.clearowner.jira.testing.TestPolicies;
import io.clearowner.jira.upkeep.issueevent.OwnerChangeListener;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NightlyCleanupTest {

    private static final UserKey ANN = new UserKey("ann");
    private static final UserKey LOST = new UserKey("lost");
    private static final Instant NIGHT = Instant.parse("2026-03-02T03:30:00Z");

    private final JiraIssues jira = new JiraIssues(new FakeFields());
    private final TestPolicies policies = new TestPolicies();
    private final MovableClock clock = new MovableClock(NIGHT);
    private final WaiverStore waivers = new WaiverStore(policies.database().ao());
    private final ConfirmationStore confirmations =
            new ConfirmationStore(policies.database().ao());
    private final UnclearSinceStore since =
            new UnclearSinceStore(policies.database().ao());
    private final PersonStore people = new PersonStore(policies.database().ao());
    private final StoredCommitments commitments = new StoredCommitments(waivers, confirmations, new FakeCaches());
    private final StoredAreaOwners areas =
            new StoredAreaOwners(new AreaOwnerStore(policies.database().ao()), new FakeCaches(), area -> {}, clock);
    private final IssueManager issues = mock(IssueManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final Map<Long, MutableIssue> existing = new TreeMap<>();
    private final List<Project> listed = new ArrayList<>();
    private NightlyCleanup cleanup;

    /** As the listener that keeps confirmations does it. */
    private final class Forget implements OwnerChangeListener {
        @Override
        public void ownerChanged(Issue issue, Role role, Optional<UserKey> before, Optional<UserKey> by) {}

        @Override
        public void deleted(long issueId) {
            confirmations.remove(issueId);
            waivers.remove(issueId);
            commitments.invalidate(issueId);
        }
    }

    private final TransferStore transfers =
            new TransferStore(policies.database().ao());

    @BeforeEach
    void setUp() throws Exception {
        GoneProjects gone = new GoneProjects(projects, issues, areas, policies.policies);
        when(projects.getProjects()).thenReturn(listed);
        cleanup = new NightlyCleanup(
                new GoneIssues(issues, new IssueRows(policies.database().ao()), new Forget(), since),
                gone,
                new GoneComponents(projects, areas, gone),
                new GonePeople(
                        jira.users, people, new PersonalRows(policies.database().ao()), areas, commitments, clock),
                new PastTransfers(
                        new PreviewStore(policies.database().ao()),
                        transfers,
                        new TransferTableStore(policies.database().ao()),
                        new DepartureStore(policies.database().ao()),
                        clock),
                new TestJiraFields().settingsFactory(),
                clock);
        when(issues.getIssueObjects(anyCollection())).thenAnswer(call -> call.<Collection<Long>>getArgument(0).stream()
                .map(existing::get)
                .filter(Objects::nonNull)
                .map(Issue.class::cast)
                .toList());
        existing.put(7L, jira.issue(7));
        when(issues.getIssueObject(7L)).thenReturn(existing.get(7L));
        Project project = mock();
        when(projects.getProjectObj(10000L)).thenReturn(project);
    }

    private void answer(long issueId, UserKey owner, UserKey by) {
        confirmations.put(new StoredConfirmation(
                issueId,
                Role.PRODUCT,
                new Confirmation(owner, State.ACCEPTED, NIGHT),
                Optional.of(by),
                Optional.empty(),
                Optional.of(by)));
    }

    private void runAfter(Duration time) {
        clock.passes(time);
        assertThat(cleanup.run(() -> false)).isEqualTo(Outcome.FINISHED);
    }

    @Test
    void removesTheRowsOfIssuesThatAreGone_andNoOthers() {
        for (long id : new long[] {7, 8}) {
            answer(id, ANN, ANN);
            waivers.give(id, Role.DELIVERY, new Waiver(LocalDate.of(2026, 12, 31)), "a spike", ANN, NIGHT);
            since.put(id, Role.DELIVERY, NIGHT);
        }

        runAfter(Duration.ZERO);

        assertThat(confirmations.history(8)).isEmpty();
        assertThat(waivers.history(8)).isEmpty();
        assertThat(since.of(8)).isEmpty();
        assertThat(confirmations.history(7)).hasSize(1);
        assertThat(waivers.history(7)).hasSize(1);
        assertThat(since.of(7)).hasSize(1);
    }

    @Test
    void removesTheOwnersOfProjectsThatAreGone_butNotOfThoseThatStillHaveIssues() {
        areas.set(Area.project(10000), Role.PRODUCT, Optional.of(ANN), ANN);
        areas.set(Area.project(10001), Role.PRODUCT, Optional.of(ANN), ANN);
        areas.set(Area.project(10002), Role.PRODUCT, Optional.of(ANN), ANN);
        when(issues.getIssueCountForProject(10002L)).thenReturn(3L);

        runAfter(Duration.ZERO);

        assertThat(areas.areas()).containsExactlyInAnyOrder(Area.project(10000), Area.project(10002));
    }

    @Test
    void removesThePoliciesOfProjectsThatAreGone_butNotOfThoseThatStillHaveIssues() {
        for (long project : new long[] {10000, 10001, 10002}) {
            policies.saveForProject(project, APolicy.counting("missing"));
        }
        policies.save(APolicy.counting("missing", "inactive"));
        when(issues.getIssueCountForProject(10002L)).thenReturn(3L);

        runAfter(Duration.ZERO);

        assertThat(policies.policies.savedForProjects())
                .extracting(saved -> saved.scope().projectId().getAsLong())
                .containsExactly(10000L, 10002L);
        assertThat(policies.policies.versions(PolicyScope.project(10001))).isZero();
        assertThat(policies.policies.versions(PolicyScope.GLOBAL)).isEqualTo(1);
    }

    @Test
    void removesTheOwnersOfComponentsThatAreGone_alone_orWithTheirProject() {
        project(10000, 7, 8);
        project(10001, 9);
        owns(ANN, 7, 8, 9);
        runAfter(Duration.ZERO);
        assertThat(areas.areas()).hasSize(3);

        project(10000, 8);
        delete(10001);
        runAfter(Duration.ofDays(1));

        assertThat(areas.areas()).containsExactly(Area.component(8));
    }

    @Test
    void keepsTheOwnersOfComponents_ofAnArchivedProjectThatJiraDoesNotList() {
        Project archived = project(10001, 9);
        owns(ANN, 9);
        runAfter(Duration.ZERO);

        listed.remove(archived);
        when(archived.isArchived()).thenReturn(true);
        when(archived.getComponents()).thenReturn(List.of());
        runAfter(Duration.ofDays(1));
        assertThat(areas.areas()).containsExactly(Area.component(9));

        when(projects.getProjectObj(10001L)).thenReturn(null);
        when(issues.getIssueCountForProject(10001L)).thenReturn(3L);
        runAfter(Duration.ofDays(1));
        assertThat(areas.areas()).containsExactly(Area.component(9));
    }

    @Test
    void keepsTheOwnersOfComponents_whoseProjectItHasNeverSeen() {
        owns(ANN, 9);
        runAfter(Duration.ZERO);
        runAfter(Duration.ofDays(1));
        assertThat(areas.areas()).containsExactly(Area.component(9));
    }

    private Project project(long id, long... componentIds) {
        Project project = mock();
        when(project.getId()).thenReturn(id);
        List<ProjectComponent> components = new ArrayList<>();
        for (long componentId : componentIds) {
            ProjectComponent component = mock();
            when(component.getId()).thenReturn(componentId);
            components.add(component);
        }
        when(project.getComponents()).thenReturn(components);
        when(projects.getProjectObj(id)).thenReturn(project);
        listed.removeIf(other -> other.getId() == id);
        listed.add(project);
        return project;
    }

    private void delete(long projectId) {
        listed.removeIf(project -> project.getId() == projectId);
        when(projects.getProjectObj(projectId)).thenReturn(null);
    }

    private void owns(UserKey user, long... componentIds) {
        for (long componentId : componentIds) {
            areas.set(Area.component(componentId), Role.PRODUCT, Optional.of(user), user);
        }
    }

    @Test
    void replacesWhoHasNoAccount_onceTheGracePeriodIsOver() {
        answer(7, LOST, LOST);
        waivers.give(7, Role.DELIVERY, new Waiver(LocalDate.of(2026, 12, 31)), "a spike", LOST, NIGHT);
        areas.set(Area.project(10000), Role.PRODUCT, Optional.of(LOST), LOST);
        people.remember(Map.of(LOST.value(), "lost"));
        assertThat(commitments.confirmation(7, Role.PRODUCT)).isPresent();

        runAfter(Duration.ZERO);
        runAfter(Duration.ofDays(29));
        assertThat(waivers.history(7).get(0).givenBy()).isEqualTo(LOST);
        assertThat(people.missing()).isEqualTo(1);
        assertThat(cleanup.peopleReplaced()).isZero();

        runAfter(Duration.ofDays(1));
        StoredConfirmation confirmation = confirmations.current(7, Role.PRODUCT).orElseThrow();
        assertThat(confirmation.confirmation().user()).isEqualTo(UserKeys.FORMER);
        assertThat(confirmation.changedBy()).contains(UserKeys.FORMER);
        assertThat(confirmation.previousOwner()).contains(UserKeys.FORMER);
        assertThat(waivers.history(7).get(0).givenBy()).isEqualTo(UserKeys.FORMER);
        assertThat(areas.of(Area.project(10000), Role.PRODUCT)).contains(UserKeys.FORMER);
        assertThat(commitments.confirmation(7, Role.PRODUCT).orElseThrow().user())
                .isEqualTo(UserKeys.FORMER);
        assertThat(people.all()).isEmpty();
        assertThat(cleanup.peopleReplaced()).isEqualTo(1);

        runAfter(Duration.ofDays(40));
        runAfter(Duration.ofDays(40));
        assertThat(cleanup.peopleReplaced()).isEqualTo(1);
    }

    @Test
    void startsTheGracePeriodOver_whenSomebodyComesBack() {
        answer(7, LOST, LOST);
        runAfter(Duration.ZERO);
        jira.person("lost", true, true);
        runAfter(Duration.ofDays(10));
        assertThat(people.missing()).isZero();

        when(jira.users.getUserByKey("lost")).thenReturn(null);
        runAfter(Duration.ofDays(10));
        runAfter(Duration.ofDays(29));

        assertThat(confirmations
                        .current(7, Role.PRODUCT)
                        .orElseThrow()
                        .confirmation()
                        .user())
                .isEqualTo(LOST);
    }

    @Test
    void runsOnceANight_andGoesOnAfterACancellation() {
        assertThat(cleanup.run(() -> true)).isEqualTo(Outcome.CANCELLED);
        runAfter(Duration.ZERO);
        assertThat(cleanup.run(() -> false)).isEqualTo(Outcome.IDLE);

        clock.passes(Duration.ofHours(21));
        assertThat(cleanup.run(() -> false)).isEqualTo(Outcome.IDLE);
        runAfter(Duration.ofHours(2));
    }

    @Test
    void keepsATransferForAYear_withWhatItChanged() {
        int id = transfers
                .start("a-transfer", "condition=always", ANN, clock.instant(), 1)
                .id();
        long fence = transfers.takeOver(id).orElseThrow();
        transfers.intend(
                fence,
                new TransferRow(
                        0,
                        id,
                        7,
                        Optional.empty(),
                        Role.PRODUCT,
                        Optional.empty(),
                        Optional.of(ANN),
                        TransferRow.State.CHANGED,
                        clock.instant(),
                        0,
                        Optional.empty(),
                        Optional.empty()));
        transfers.end(id, fence, TransferState.FINISHED, Optional.empty(), clock.instant());
        transfers.start("paused", "condition=always", ANN, clock.instant(), 1);
        transfers.changeState(
                transfers.find("paused").orElseThrow().id(),
                List.of(TransferState.RUNNING),
                TransferState.PAUSED,
                clock.instant());

        clock.passes(Duration.ofDays(364));
        cleanup.run(() -> false);
        assertThat(transfers.count()).isEqualTo(2);

        clock.passes(Duration.ofDays(2));
        cleanup.run(() -> false);
        assertThat(transfers.count()).isZero();
        assertThat(transfers.ofIssue(7, 10)).isEmpty();
    }
}
