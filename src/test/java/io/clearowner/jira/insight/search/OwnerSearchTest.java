package io.clearowner.jira.insight.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.insight.search.OwnerLoad.Held;
import io.clearowner.jira.insight.search.OwnerLoad.OwnedArea;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.store.AreaOwnerStore;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.FakeCaches;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.NoCommitments;
import io.clearowner.jira.testing.TestPolicies;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnerSearchTest {

    private static final UserKey ANN = new UserKey("ann");
    private static final UserKey BOB = new UserKey("bob");
    private static final long PROJECT = 10000;
    private static final long COMPONENT = 7;

    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final FakeIndex index = new FakeIndex();
    private final TestPolicies policies = new TestPolicies();
    private final StoredAreaOwners areas = new StoredAreaOwners(
            new AreaOwnerStore(policies.database().ao()), new FakeCaches(), area -> {}, Clock.systemUTC());
    private final IssueAssessor assessor = jira.assessor(policies, areas, new NoCommitments(), Clock.systemUTC());
    private final OwnerSearch search = new OwnerSearch(
            new ViewerSearches(index.searches, index.counts, fields),
            fields,
            assessor,
            jira.users,
            policies.policies,
            new VisibleAreas(areas, index.projects, jira.permissions));
    private final ApplicationUser viewer = jira.users.getUserByKey("bob");
    private final Project project = mock(Project.class);
    private final ProjectComponent engine = mock(ProjectComponent.class);

    @BeforeEach
    void aProjectThatAnnOwns() {
        when(project.getKey()).thenReturn("ABC");
        when(project.getName()).thenReturn("The project");
        when(engine.getId()).thenReturn(COMPONENT);
        when(engine.getName()).thenReturn("Engine");
        when(index.projects.getProjectObj(PROJECT)).thenReturn(project);
        mayBrowse(true);
        areas.set(Area.project(PROJECT), Role.PRODUCT, Optional.of(ANN), BOB);
    }

    private void mayBrowse(boolean browses) {
        lenient()
                .when(jira.permissions.hasPermission(any(), eq(project), eq(viewer)))
                .thenReturn(browses);
    }

    private void indexed(MutableIssue issue) {
        lenient().when(issue.getProjectObject()).thenReturn(project);
        FakeIndex.Document document = index.issue(issue.getId()).of(issue).with("project", PROJECT);
        for (Role role : Role.values()) {
            document.with("cf[" + fields.owner(role).orElseThrow().getIdAsLong() + "]", own(issue, role))
                    .with("cf[" + fields.effectiveOwner(role).orElseThrow().getIdAsLong() + "]", effective(issue, role))
                    .with(
                            "cf[" + fields.clarity(role).orElseThrow().getIdAsLong() + "]",
                            assessor.clarity(issue, role).code());
        }
    }

    private Object[] own(Issue issue, Role role) {
        return assessor.facts(issue).ownOwner(role).stream().map(UserKey::value).toArray();
    }

    private Object[] effective(Issue issue, Role role) {
        return assessor.effectiveOwner(issue, role).stream()
                .map(owner -> owner.user().value())
                .toArray();
    }

    @Test
    void countsInheritedIssues_andSaysHowManyAndFromWhere() {
        indexed(jira.issue(1, "ann", null));
        indexed(jira.issue(2));
        indexed(jira.subTask(3, jira.issue(1, "ann", null)));

        Held held = search.of(viewer, "", ANN).load().held().get(Role.PRODUCT);

        assertThat(held.issues()).isEqualTo(3);
        assertThat(held.inherited()).isEqualTo(2);
        assertThat(held.sources()).isEqualTo(Map.of(Provenance.PROJECT, 1L, Provenance.PARENT, 1L));
        assertThat(held.search()).hasValueSatisfying(jql -> assertThat(jql).contains("cf[10200] = "));
    }

    @Test
    void listsPeopleWhoOwnOnlyByInheritance() {
        indexed(jira.issue(1));
        indexed(jira.issue(2, "bob", "bob"));

        List<OwnerLoad> page = search.find(viewer, "", 0, 10).page();

        assertThat(page).extracting(OwnerLoad::user).containsExactly(BOB, ANN);
        Held held = page.get(1).held().get(Role.PRODUCT);
        assertThat(held.issues()).isOne();
        assertThat(held.inherited()).isOne();
        assertThat(held.sources()).isEqualTo(Map.of(Provenance.PROJECT, 1L));
    }

    @Test
    void countsWhatADeletedPersonOwns_fromTheIssues() {
        when(jira.users.getUserByKey("ann")).thenReturn(null);
        indexed(jira.issue(1));

        OwnerLoad load = search.find(viewer, "", 0, 10).page().get(0);

        assertThat(load.active()).isFalse();
        assertThat(load.held().get(Role.PRODUCT).issues()).isOne();
        assertThat(load.held().get(Role.PRODUCT).inherited()).isOne();
        assertThat(load.held().get(Role.PRODUCT).search()).isEmpty();
    }

    @Test
    void assessesWhatADeletedPersonOwns() {
        when(jira.users.getUserByKey("ann")).thenReturn(null);
        MutableIssue resolved = jira.issue(2);
        JiraIssues.setResolved(resolved, true);
        indexed(jira.issue(1));
        indexed(resolved);

        Held held = search.find(viewer, "", 0, 10).page().get(0).held().get(Role.PRODUCT);
        assertThat(held.issues()).isEqualTo(2);
        assertThat(held.assessed()).isOne();
        assertThat(held.unclear()).isOne();
        assertThat(held.reasons()).isEqualTo(Map.of("inactive", 1L));

        policies.save(APolicy.counting("missing"));
        held = search.find(viewer, "", 0, 10).page().get(0).held().get(Role.PRODUCT);
        assertThat(held.issues()).isEqualTo(2);
        assertThat(held.assessed()).isOne();
        assertThat(held.unclear()).isZero();
        assertThat(held.reasons()).isEmpty();
    }

    @Test
    void countsAnIssueOfADeletedPersonOnce_thoughTwoSearchesFindIt() {
        when(jira.users.getUserByKey("ann")).thenReturn(null);
        indexed(jira.issue(1));
        MutableIssue another = jira.issue(2, "bob", "bob");
        for (long id = 2; id <= ViewerSearch.MAX_INSPECTED + 1; id++) {
            index.issue(id).of(another).with("project", PROJECT).with("cf[10200]", "bob");
        }
        index.function("clearOwnerInactive", Set.of());

        OwnerLoads loads = search.find(viewer, "", 0, 10);

        assertThat(loads.complete()).isFalse();
        assertThat(loads.page().get(0).user()).isEqualTo(ANN);
        assertThat(loads.page().get(0).held().get(Role.PRODUCT).issues()).isOne();
    }

    @Test
    void listsTheAreasOfAPerson_asFarAsTheViewerCanBrowseThem() {
        areas.set(Area.component(COMPONENT), Role.PRODUCT, Optional.of(ANN), BOB);
        areas.set(Area.component(8), Role.PRODUCT, Optional.of(ANN), BOB);
        MutableIssue issue = jira.issue(1);
        when(issue.getComponents()).thenReturn(List.of(engine));
        indexed(issue);
        index.issue(1).with("component", COMPONENT);

        assertThat(search.of(viewer, "", ANN).load().areas().get(Role.PRODUCT))
                .containsExactly(
                        new OwnedArea(Area.project(PROJECT), "ABC", "The project"),
                        new OwnedArea(Area.component(COMPONENT), "ABC", "Engine"));
        assertThat(search.of(viewer, "", ANN).load().areas().get(Role.DELIVERY)).isEmpty();

        mayBrowse(false);
        index.remove(1);
        assertThat(search.of(viewer, "", ANN).load().areas().get(Role.PRODUCT)).isEmpty();
    }
}
