package io.clearowner.jira.insight.dryrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.clearowner.jira.ownership.InvalidPolicy;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.SiteIssues;
import io.clearowner.jira.platform.cluster.ClusterWork.Outcome;
import io.clearowner.jira.store.DryRunStore;
import io.clearowner.jira.store.StoredDryRun;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.MovableClock;
import io.clearowner.jira.testing.TestPolicies;
import io.clearowner.jira.upkeep.reindex.BatchIndexer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ofbiz.core.entity.GenericEntityException;

class DryRunWalkTest {

    private static final UserKey ANN = new UserKey("ann");

    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final TestPolicies policies = new TestPolicies();
    private final MovableClock clock = new MovableClock(JiraIssues.CREATED);
    private final DryRunStore store = new DryRunStore(policies.database().ao());
    private final ProjectManager projects = mock();
    private final IssueManager issues = mock();
    private final Map<Long, Issue> known = new HashMap<>();
    private final DryRuns dryRuns = new DryRuns(store, policies.policies, () -> {}, clock);
    private final DryRunWalk walk = new DryRunWalk(
            store,
            policies.policies,
            jira.assessor(policies),
            new SiteIssues(projects, issues),
            new BatchIndexer(issues, mock(IssueIndexingService.class), batch -> {}, policies.inMemory()),
            jira.people,
            clock);

    @BeforeEach
    void twoProjects() throws GenericEntityException {
        project(10000, jira.issue(1, "ann", "bob"), jira.issue(2, "ann", "ann"), jira.issue(3, null, "bob"));
        Issue other = jira.issue(4, "bob", "bob");
        when(other.getProjectId()).thenReturn(10001L);
        project(10001, other);
        List<Project> all = new ArrayList<>();
        for (long id : new long[] {10001, 10000}) {
            Project project = mock();
            when(project.getId()).thenReturn(id);
            all.add(project);
        }
        when(projects.getProjects()).thenReturn(all);
        when(issues.getIssueObjects(anyCollection())).thenAnswer(call -> call.<Collection<Long>>getArgument(0).stream()
                .map(known::get)
                .toList());
    }

    private void project(long id, Issue... inIt) throws GenericEntityException {
        TreeSet<Long> ids = new TreeSet<>();
        for (Issue issue : inIt) {
            known.put(issue.getId(), issue);
            ids.add(issue.getId());
        }
        when(issues.getIssueIdsForProject(id)).thenReturn(ids);
        when(issues.getIssueCountForProject(id)).thenReturn((long) inIt.length);
    }

    private StoredDryRun run(PolicyScope scope, APolicy policy) {
        StoredDryRun run = dryRuns.request(scope, policy.settings(), ANN);
        assertThat(walk.run(() -> false)).isEqualTo(Outcome.FINISHED);
        return store.find(run.token()).orElseThrow();
    }

    @Test
    void findsWhatAGlobalPolicyWouldChange_withoutChangingAnything() {
        StoredDryRun run = run(PolicyScope.GLOBAL, APolicy.counting("same-person"));
        Findings found = Findings.read(run.findings());

        assertThat(run.finished()).isTrue();
        assertThat(run.done()).isEqualTo(4);
        assertThat(found.issues()).isEqualTo(4);
        assertThat(found.becomeUnclear().keys()).containsExactly("ABC-2", "ABC-4");
        assertThat(found.becomeClear().keys()).containsExactly("ABC-3");
        assertThat(policies.policies.saved(PolicyScope.GLOBAL)).isEmpty();
    }

    @Test
    void respectsTheSettingsOfAProject() {
        policies.saveForProject(10001, APolicy.counting("missing"));

        assertThat(Findings.read(run(PolicyScope.GLOBAL, APolicy.counting("same-person"))
                                .findings())
                        .becomeUnclear()
                        .keys())
                .containsExactly("ABC-2");
    }

    @Test
    void looksAtTheProjectOnly_forAProjectPolicy() {
        StoredDryRun run = run(PolicyScope.project(10000), APolicy.counting("same-person"));

        assertThat(run.total()).isEqualTo(3);
        assertThat(Findings.read(run.findings()).becomeUnclear().keys()).containsExactly("ABC-2");
    }

    @Test
    void countsOnlyIssuesThatTheUserMayBrowse() {
        when(jira.permissions.hasPermission(any(), eq(known.get(2L)), any())).thenReturn(false);

        Findings found = Findings.read(
                run(PolicyScope.GLOBAL, APolicy.counting("same-person")).findings());

        assertThat(found.issues()).isEqualTo(3);
        assertThat(found.becomeUnclear().keys()).containsExactly("ABC-4");
    }

    @Test
    void resumesWhereItStopped() {
        StoredDryRun asked = dryRuns.request(
                PolicyScope.GLOBAL, APolicy.counting("same-person").settings(), ANN);
        int[] batchesSeen = {0};
        assertThat(walk.run(() -> batchesSeen[0]++ == 1)).isEqualTo(Outcome.CANCELLED);
        assertThat(store.find(asked.token()).orElseThrow().done()).isEqualTo(3);

        assertThat(walk.run(() -> false)).isEqualTo(Outcome.FINISHED);

        assertThat(Findings.read(store.find(asked.token()).orElseThrow().findings())
                        .issues())
                .isEqualTo(4);
        assertThat(walk.run(() -> false)).isEqualTo(Outcome.IDLE);
    }

    @Test
    void countsWhatEachPolicyAssesses() {
        JiraIssues.setResolved(known.get(1L), true);
        JiraIssues.setResolved(known.get(3L), true);

        Findings found =
                Findings.read(run(PolicyScope.GLOBAL, APolicy.likeTheDefault().coveringResolved())
                        .findings());

        assertThat(found.issues()).isEqualTo(4);
        assertThat(found.assessedNow()).isEqualTo(2);
        assertThat(found.unclearNow()).isZero();
        assertThat(found.assessedThen()).isEqualTo(4);
        assertThat(found.unclearThen()).isEqualTo(1);
        assertThat(found.becomeUnclear().keys()).containsExactly("ABC-3");
    }

    @Test
    void dropsARunOfAnotherVersionOfTheApp_insteadOfMixingItsCounts() {
        StoredDryRun old =
                dryRuns.request(PolicyScope.GLOBAL, APolicy.counting().settings(), ANN);
        store.progress(old.token(), 10000, 3, 4, "3,1,1,0,0\n\n\n\n\n\n");
        assertThat(dryRuns.find(old.token(), ANN)).isEmpty();

        assertThat(walk.run(() -> false)).isEqualTo(Outcome.FINISHED);

        assertThat(store.find(old.token())).isEmpty();
        assertThat(run(PolicyScope.GLOBAL, APolicy.counting()).done()).isEqualTo(4);
    }

    @Test
    void belongsToTheUserWhoAsked_oneAtATime() {
        StoredDryRun first =
                dryRuns.request(PolicyScope.GLOBAL, APolicy.counting().settings(), ANN);
        assertThat(dryRuns.find(first.token(), new UserKey("bob"))).isEmpty();
        assertThat(dryRuns.find(first.token(), ANN)).isPresent();

        StoredDryRun second =
                dryRuns.request(PolicyScope.GLOBAL, APolicy.counting().settings(), ANN);
        assertThat(dryRuns.find(first.token(), ANN)).isEmpty();
        dryRuns.cancel(second);
        assertThat(walk.run(() -> false)).isEqualTo(Outcome.IDLE);
    }

    @Test
    void rejectsAnInvalidPolicy() {
        assertThatThrownBy(() -> dryRuns.request(
                        PolicyScope.GLOBAL, APolicy.counting("lazy").settings(), ANN))
                .isInstanceOf(InvalidPolicy.class);
        assertThat(store.next()).isEmpty();
    }

    @Test
    void deletesARunAfterADay() {
        StoredDryRun old = run(PolicyScope.GLOBAL, APolicy.counting());
        clock.passes(Duration.ofDays(2));
        dryRuns.request(PolicyScope.GLOBAL, APolicy.counting().settings(), new UserKey("bob"));

        walk.run(() -> false);

        assertThat(store.find(old.token())).isEmpty();
    }
}
