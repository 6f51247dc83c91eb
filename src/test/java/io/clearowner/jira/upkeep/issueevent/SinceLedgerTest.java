package io.clearowner.jira.upkeep.issueevent;

import static io.clearowner.jira.testing.JiraIssues.CREATED;
import static io.clearowner.jira.testing.JiraIssues.setResolved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.store.AreaOwnerStore;
import io.clearowner.jira.store.UnclearSinceStore;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.FakeCaches;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.NoCommitments;
import io.clearowner.jira.testing.TestPolicies;
import io.clearowner.jira.upkeep.issueevent.IssueChanges.Item;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger as it is written by events and read by the list of unclear issues. */
class SinceLedgerTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant EARLIER = Instant.parse("2025-12-24T18:00:00Z");

    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final TestPolicies policies = new TestPolicies();
    private final UnclearSinceStore store =
            new UnclearSinceStore(policies.database().ao());
    private final IssueAssessor assessor = jira.assessor(policies);
    private final IssueManager issues = mock(IssueManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final SinceLedger ledger =
            new SinceLedger(assessor, issues, projects, store, Clock.fixed(NOW, ZoneOffset.UTC));
    private final UnclearSince since = new UnclearSince(assessor, store);

    private static Item item(String fieldType, String field, String oldValue) {
        return new Item(fieldType, field, oldValue, null, null);
    }

    private void changed(Issue issue, Item... items) {
        ledger.changed(issue, IssueChanges.of(List.of(items), fields, Set.of(), Map.of(), NOW), List.of(), NOW);
    }

    /** What was written down, and what is answered, for the delivery role after an edit of its owner. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # owner before | owner after | entry before | entry after | answer
            bob            | -           | -            | now         | now
            bob            | gone        | -            | now         | now
            bob            | -           | earlier      | now         | now
            bob            | ann         | -            | -           | -
            -              | bob         | -            | -           | -
            -              | bob         | earlier      | -           | -
            gone           | bob         | earlier      | -           | -
            gone           | stranger    | earlier      | earlier     | earlier
            gone           | stranger    | -            | -           | -
            -              | gone        | earlier      | earlier     | earlier
            -              | gone        | -            | created     | created
            gone           | -           | earlier      | earlier     | earlier
            gone           | -           | -            | now         | now
            """)
    void followsTheOwner(String before, String after, String entryBefore, String entryAfter, String answer) {
        Issue issue = jira.issue(7, "ann", after);
        moment(entryBefore).ifPresent(at -> store.put(7, Role.DELIVERY, at));

        changed(issue, item("custom", "Delivery Owner", before));

        assertThat(Optional.ofNullable(store.of(7).get(Role.DELIVERY))).isEqualTo(moment(entryAfter));
        assertThat(Optional.ofNullable(since.of(issue).get(Role.DELIVERY))).isEqualTo(moment(answer));
        assertThat(store.of(7)).doesNotContainKey(Role.PRODUCT);
    }

    private static Optional<Instant> moment(String name) {
        return Optional.ofNullable(name).map(Map.of("now", NOW, "earlier", EARLIER, "created", CREATED)::get);
    }

    @Test
    void endsTheEntryWhenTheIssueIsResolved_andStartsANewOneWhenItIsReopened() {
        Issue issue = jira.issue(7, "ann", null);
        store.put(7, Role.DELIVERY, EARLIER);

        setResolved(issue, true);
        changed(issue, item("jira", "resolution", null));
        assertThat(store.of(7)).isEmpty();

        setResolved(issue, false);
        changed(issue, item("jira", "resolution", "1"));
        assertThat(since.of(issue)).isEqualTo(Map.of(Role.DELIVERY, NOW));
    }

    @Test
    void followsTheIssueType() {
        policies.coverTypes("1");
        Issue issue = jira.issue(7, "ann", null);

        changed(issue, item("jira", "issuetype", "2"));

        assertThat(since.of(issue)).isEqualTo(Map.of(Role.DELIVERY, NOW));
    }

    @Test
    void beginsWithTheMove_whenTheOwnerCannotBrowseTheNewProject() {
        Issue issue = jira.issue(7, "stranger", "bob");
        store.put(7, Role.DELIVERY, EARLIER);

        changed(issue, item("jira", "project", "10001"));

        assertThat(store.of(7)).isEqualTo(Map.of(Role.PRODUCT, NOW));
    }

    @Test
    void theLastOfSeveralChangesCounts_inWhateverOrderTheyComeAndHoweverOften() {
        Issue issue = jira.issue(7, "ann", null);
        List<Item> bob = List.of(item("custom", "Delivery Owner", "bob"));
        List<Item> nobody = List.of(item("custom", "Delivery Owner", null));

        for (Instant at : List.of(NOW, EARLIER, NOW)) {
            ledger.changed(issue, IssueChanges.of(bob, fields, Set.of(), Map.of(), at), List.of(), at);
        }
        ledger.changed(issue, IssueChanges.of(nobody, fields, Set.of(), Map.of(), NOW), List.of(), NOW);

        assertThat(store.of(7)).isEqualTo(Map.of(Role.DELIVERY, NOW));
    }

    @Test
    void aLateCreationLeavesALaterChangeAlone() {
        store.put(7, Role.PRODUCT, NOW);

        ledger.created(jira.issue(7, "stranger", "bob"));

        assertThat(store.of(7)).isEqualTo(Map.of(Role.PRODUCT, NOW));
    }

    @Test
    void remembersTheCreation_whenANewIssueHasAnOwnerWhoCannotSeeIt() {
        ledger.created(jira.issue(7, "stranger", null));

        assertThat(store.of(7)).isEqualTo(Map.of(Role.PRODUCT, CREATED));
    }

    @Test
    void answersTheCreation_whenAnOwnerWasNeverThere() {
        Issue issue = jira.issue(7, null, "gone");

        assertThat(since.of(issue)).isEqualTo(Map.of(Role.PRODUCT, CREATED));
    }

    @Test
    void answersForAPageOfIssues() {
        Issue unclear = jira.issue(7, "ann", null);
        Issue clear = jira.issue(8, "ann", "bob");
        store.put(7, Role.DELIVERY, EARLIER);
        store.put(8, Role.DELIVERY, EARLIER);

        assertThat(since.of(List.of(unclear, clear)))
                .isEqualTo(Map.of(7L, Map.of(Role.DELIVERY, EARLIER), 8L, Map.of()));
    }

    @Test
    void forgetsDeletedIssues() {
        store.put(7, Role.DELIVERY, EARLIER);

        ledger.deleted(7);

        assertThat(store.of(7)).isEmpty();
    }

    @Test
    void followsTheParentsOwner_inSubTasksThatInherit() {
        policies.save(APolicy.counting("missing").coveringTypes("1"));
        Issue parent = jira.issue(7, null, "bob");
        Issue descendant = jira.subTask(8, parent);
        Issue independent = jira.subTask(9, parent);
        jira.setOwner(independent, Role.PRODUCT, "ann");

        ledger.changed(
                parent,
                IssueChanges.of(List.of(item("custom", "Product Owner", "ann")), fields, Set.of(), Map.of(), NOW),
                List.of(descendant, independent),
                NOW);

        assertThat(store.of(List.of(7L, 8L, 9L)))
                .isEqualTo(Map.of(7L, Map.of(Role.PRODUCT, NOW), 8L, Map.of(Role.PRODUCT, NOW)));
    }

    @Test
    void beginsWithTheMove_whenASubTaskIsGivenAnotherParent() {
        policies.save(APolicy.counting("missing").coveringTypes("1"));
        Issue owned = jira.issue(7, "ann", "bob");
        Issue without = jira.issue(8, null, null);
        Issue moved = jira.subTask(9, without);
        when(issues.getIssueObject(7L)).thenReturn((MutableIssue) owned);
        when(issues.getIssueObject("ABC-7")).thenReturn((MutableIssue) owned);

        changed(moved, new Item("jira", "Parent", "7", "ABC-7", "8"));
        assertThat(store.of(9)).isEqualTo(Map.of(Role.PRODUCT, NOW, Role.DELIVERY, NOW));

        store.remove(9);
        changed(moved, new Item("jira", "Parent", null, "ABC-7", "8"));
        assertThat(store.of(9)).isEqualTo(Map.of(Role.PRODUCT, NOW, Role.DELIVERY, NOW));
    }

    @Test
    void endsTheEntry_whenTheNewParentHasAnOwner_andBeginsWithTheConversionToAnIssueOfItsOwn() {
        policies.save(APolicy.counting("missing").coveringTypes("1"));
        Issue owned = jira.issue(7, "ann", "bob");
        Issue moved = jira.subTask(9, owned);
        store.put(9, Role.PRODUCT, EARLIER);

        changed(moved, new Item("jira", "Parent", "8", "ABC-8", "7"));
        assertThat(store.of(9)).isEmpty();

        Issue converted = jira.issue(10);
        when(issues.getIssueObject(7L)).thenReturn((MutableIssue) owned);
        changed(converted, new Item("jira", "Parent", "7", "ABC-7", null));
        assertThat(store.of(10)).isEqualTo(Map.of(Role.PRODUCT, NOW, Role.DELIVERY, NOW));
    }

    @Test
    void beginsWithTheMove_whenThePolicyOrTheOwnersOfTheOldProjectMadeItClear() {
        StoredAreaOwners areas = new StoredAreaOwners(
                new AreaOwnerStore(policies.database().ao()), new FakeCaches(), area -> {}, Clock.systemUTC());
        areas.set(Area.project(10001), Role.PRODUCT, Optional.of(new UserKey("ann")), new UserKey("bob"));
        SinceLedger withAreas = new SinceLedger(
                jira.assessor(policies, areas, new NoCommitments(), Clock.systemUTC()),
                issues,
                projects,
                store,
                Clock.fixed(NOW, ZoneOffset.UTC));
        Issue issue = jira.issue(7, null, "bob");

        withAreas.changed(
                issue,
                IssueChanges.of(List.of(item("jira", "project", "10001")), fields, Set.of(), Map.of(), NOW),
                List.of(),
                NOW);

        assertThat(store.of(7)).isEqualTo(Map.of(Role.PRODUCT, NOW));
    }

    private void changed(Issue issue, Map<MappedField, Set<String>> mapped, Item... items) {
        ledger.changed(issue, IssueChanges.of(List.of(items), fields, Set.of(), mapped, NOW), List.of(), NOW);
    }

    /** As for a named owner, when the Delivery Owner is inherited from the assignee. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # assignee before | assignee after | entry before | entry after
            bob               | -              | -            | now
            bob               | gone           | -            | now
            bob               | ann            | -            | -
            -                 | bob            | earlier      | -
            gone              | stranger       | earlier      | earlier
            -                 | gone           | -            | created
            """)
    void followsTheFieldThatAnOwnerIsInheritedFrom(String before, String after, String entryBefore, String entryAfter) {
        policies.save(APolicy.likeTheDefault().with(PolicySetting.DELIVERY_INHERITS_FROM_FIELD, MappedField.ASSIGNEE));
        Issue issue = jira.issue(7, "ann", null);
        when(issue.getAssigneeId()).thenReturn(after);
        moment(entryBefore).ifPresent(at -> store.put(7, Role.DELIVERY, at));

        changed(
                issue,
                Map.of(MappedField.ASSIGNEE, Set.of("assignee")),
                new Item("jira", "assignee", before, before, after));

        assertThat(Optional.ofNullable(store.of(7).get(Role.DELIVERY))).isEqualTo(moment(entryAfter));
    }

    @Test
    void followsAUserPicker_butNotAnotherFieldOfTheSameName() {
        MappedField field = MappedField.custom(10300);
        jira.userPickers.add(10300, "Team lead");
        policies.userPickers.add(10300, "Team lead");
        policies.save(APolicy.likeTheDefault().with(PolicySetting.DELIVERY_INHERITS_FROM_FIELD, field));
        Issue issue = jira.issue(7, "ann", null);
        Map<MappedField, Set<String>> mapped = Map.of(field, Set.of("Team lead"));

        changed(issue, mapped, new Item("custom", "Team lead", "bob", "Bob", "ann"));
        assertThat(store.of(7)).isEmpty();

        changed(issue, mapped, new Item("custom", "Team lead", "bob", "Bob", ""));
        assertThat(store.of(7)).isEqualTo(Map.of(Role.DELIVERY, NOW));
    }

    @Test
    void beginsWithTheEdit_whenAComponentWithALeadIsRemoved_orAProjectWithALeadIsLeft() {
        policies.save(APolicy.likeTheDefault()
                .with(PolicySetting.DELIVERY_INHERITS_FROM_LEADS, Set.copyOf(Provenance.LEADS)));
        ProjectComponent server = mock(ProjectComponent.class);
        when(server.getId()).thenReturn(70L);
        when(server.getLead()).thenReturn("bob");
        Project project = mock(Project.class);
        when(project.getProjectComponents()).thenReturn(List.of(server));
        Issue edited = jira.issue(7, "ann", null);
        when(edited.getProjectObject()).thenReturn(project);

        changed(edited, new Item("jira", "Component", "70", "Server", null));
        assertThat(store.of(7)).isEqualTo(Map.of(Role.DELIVERY, NOW));

        Project former = mock(Project.class);
        when(former.getLeadUserKey()).thenReturn("bob");
        when(projects.getProjectObj(10001L)).thenReturn(former);
        Issue moved = jira.issue(8, "ann", null);
        when(moved.getProjectObject()).thenReturn(project);
        changed(moved, item("jira", "project", "10001"));
        assertThat(store.of(8)).isEqualTo(Map.of(Role.DELIVERY, NOW));

        changed(jira.issue(9, "ann", null), item("jira", "project", "10002"));
        assertThat(store.of(9)).isEmpty();
    }
}
