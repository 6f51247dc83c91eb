package io.clearowner.jira.upkeep.reindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClauseImpl;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Epics;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.testing.FakeFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.MockedConstruction;

class ScopedIssuesTest {

    private static final UserKey ANN = new UserKey("JIRAUSER10100");

    private final IssueManager issues = mock(IssueManager.class);
    private final IndexSearch index = mock(IndexSearch.class);
    private final Epics epics = mock(Epics.class);
    private final StoredAreaOwners areas = mock(StoredAreaOwners.class);
    private final UserManager users = mock(UserManager.class);
    private final FakeFields fields = new FakeFields();
    private final ScopedIssues scoped = new ScopedIssues(issues, index, fields, epics, areas, users);
    /** Names of the fields of the clauses that were made, in order. */
    private final List<String> clauses = new ArrayList<>();

    private MockedConstruction<TerminalClauseImpl> construction;

    @BeforeEach
    void setUp() {
        construction = mockConstruction(
                TerminalClauseImpl.class,
                (clause, context) -> clauses.add((String) context.arguments().get(0)));
        when(index.idsWith(any(), anyCollection())).thenAnswer(call -> new TreeSet<>());
        when(index.ids(any())).thenAnswer(call -> new TreeSet<>());
        when(index.ids(any(), eq(10000L))).thenAnswer(call -> new TreeSet<>(Set.of(77L)));
        when(fields.owner(Role.PRODUCT).orElseThrow().getIdAsLong()).thenReturn(1L);
        when(fields.owner(Role.DELIVERY).orElseThrow().getIdAsLong()).thenReturn(2L);
        ApplicationUser ann = mock(ApplicationUser.class);
        when(ann.getUsername()).thenReturn("ann");
        when(users.getUserByKeyEvenWhenUnknown(ANN.value())).thenReturn(ann);
    }

    @AfterEach
    void tearDown() {
        construction.close();
    }

    private void subTasks(Map<Long, Long> parentOf) {
        when(index.idsWith(eq("parent"), anyCollection())).thenAnswer(call -> {
            SortedSet<Long> found = new TreeSet<>();
            Collection<Long> parents = call.getArgument(1);
            parentOf.forEach((subTask, parent) -> {
                if (parents.contains(parent)) {
                    found.add(subTask);
                }
            });
            return found;
        });
    }

    private void found(Long... ids) {
        when(index.ids(any(Clause.class))).thenAnswer(call -> new TreeSet<>(Set.of(ids)));
    }

    @Test
    void addsSubTasks() {
        subTasks(Map.of(11L, 1L, 12L, 1L, 21L, 2L));

        assertThat(scoped.named(List.of(1L))).containsExactly(1L, 11L, 12L);
    }

    @Test
    void endsWhereIssuesStandInACircle() {
        subTasks(Map.of(2L, 1L, 1L, 2L));

        assertThat(scoped.named(List.of(1L))).containsExactly(1L, 2L);
    }

    @Test
    void searchesBothOwnerFields_forAnOwner() {
        found(5L);

        assertThat(scoped.ofOwner(ANN)).containsExactly(5L);
        assertThat(clauses).containsExactly("cf[1]", "cf[2]");
    }

    @Test
    void addsWhatHasNoOwner_inTheAreasOfAnOwner() {
        when(areas.ownedBy(ANN, Role.DELIVERY)).thenReturn(Set.of(Area.project(10000)));

        assertThat(scoped.ofOwner(ANN)).containsExactly(77L);
        assertThat(clauses).containsExactly("cf[1]", "cf[2]", "cf[2]");
    }

    @Test
    void searchesTheLinksToAnEpic() {
        CustomField link = mock(CustomField.class);
        when(link.getIdAsLong()).thenReturn(3L);
        when(epics.fields()).thenReturn(List.of(link));
        when(issues.getIssueObjects(anyCollection())).thenAnswer(call -> {
            List<Issue> loaded = new ArrayList<>();
            for (Long id : call.<Collection<Long>>getArgument(0)) {
                Issue issue = mock(Issue.class);
                when(issue.getKey()).thenReturn("ABC-" + id);
                loaded.add(issue);
            }
            return loaded;
        });
        found(5L, 6L);
        subTasks(Map.of(61L, 6L));

        assertThat(scoped.ofEpic(1)).containsExactly(5L, 6L, 61L);
        assertThat(clauses).containsOnly("cf[3]");
    }

    @Test
    void searchesNoEpics_whereJiraSoftwareIsNotThere() {
        when(epics.fields()).thenReturn(List.of());

        assertThat(scoped.ofEpic(1)).isEmpty();
        assertThat(clauses).isEmpty();
    }
}
