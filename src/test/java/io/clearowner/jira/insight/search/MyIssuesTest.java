package io.clearowner.jira.insight.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.insight.search.MyIssues.Choice;
import io.clearowner.jira.insight.search.MyIssues.Owned;
import io.clearowner.jira.insight.search.MyIssues.Page;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import io.clearowner.jira.testing.JiraIssues;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MyIssuesTest {

    private final FakeFields fields = new FakeFields();
    private final FakeIndex index = new FakeIndex(Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC));
    private final MyIssues mine = new MyIssues(new ViewerSearches(index.searches, index.counts, fields), fields);
    private final ApplicationUser ann = new JiraIssues(fields).users.getUserByKey("ann");

    private FakeIndex.Document issue(long id) {
        return index.issue(id).with("project", 1);
    }

    /** A role of an issue whose own value is the owner. */
    private void owned(long id, Role role, String owner, String code) {
        inherited(id, role, owner, code);
        issue(id).with(field(fields.owner(role).orElseThrow().getIdAsLong()), owner);
    }

    private void inherited(long id, Role role, String owner, String code) {
        issue(id).with(field(fields.effectiveOwner(role).orElseThrow().getIdAsLong()), owner);
        clarity(id, role, code);
    }

    private void clarity(long id, Role role, String code) {
        issue(id).with(field(fields.clarity(role).orElseThrow().getIdAsLong()), code);
    }

    private static String field(long id) {
        return "cf[" + id + "]";
    }

    private Page find(MyList list, Owned owned, Optional<Project> project) {
        return mine.find(ann, new Choice(list, owned, project, false), 0, 10);
    }

    private List<Long> ids(MyList list) {
        return find(list, Owned.ANY, Optional.empty()).issues().stream()
                .map(Issue::getId)
                .toList();
    }

    @Test
    void findsIssuesWhoseRoleOfMineIsUnclear() {
        owned(1, Role.PRODUCT, "ann", "stale");
        owned(2, Role.DELIVERY, "ann", "no-when");
        owned(3, Role.PRODUCT, "ann", "clear");
        owned(4, Role.PRODUCT, "bob", "stale");

        assertThat(ids(MyList.UNCLEAR)).containsExactly(1L, 2L);
    }

    @Test
    void findsIssuesWhoseOtherRoleIsUnclear_andNotMine() {
        owned(1, Role.PRODUCT, "ann", "clear");
        clarity(1, Role.DELIVERY, "missing");
        owned(2, Role.PRODUCT, "ann", "clear");
        owned(2, Role.DELIVERY, "bob", "declined");
        owned(3, Role.PRODUCT, "ann", "clear");
        owned(3, Role.DELIVERY, "bob", "clear");

        assertThat(ids(MyList.OTHER_UNCLEAR)).containsExactly(1L, 2L);
    }

    @Test
    void doesNotListAnIssueTwice_whenBothRolesAreMineOrMineIsUnclearToo() {
        owned(1, Role.PRODUCT, "ann", "clear");
        owned(1, Role.DELIVERY, "ann", "no-when");
        owned(2, Role.PRODUCT, "ann", "stale");
        clarity(2, Role.DELIVERY, "missing");

        assertThat(ids(MyList.UNCLEAR)).containsExactly(1L, 2L);
        assertThat(ids(MyList.OTHER_UNCLEAR)).isEmpty();
    }

    @Test
    void findsWhatIsDueWithinAWeek_orOverdue() {
        owned(1, Role.PRODUCT, "ann", "clear");
        issue(1).with("due", "2026-06-08");
        owned(2, Role.PRODUCT, "ann", "clear");
        issue(2).with("due", "2026-06-09");
        owned(3, Role.DELIVERY, "ann", "missing");
        issue(3).with("due", "2026-05-01");
        owned(4, Role.PRODUCT, "ann", "clear");

        assertThat(ids(MyList.DUE_SOON)).containsExactly(1L, 3L);
    }

    @Test
    void tellsOwnIssuesFromInheritedOnes() {
        owned(1, Role.PRODUCT, "ann", "clear");
        inherited(2, Role.DELIVERY, "ann", "clear");

        assertThat(ids(MyList.ALL)).containsExactly(1L, 2L);
        assertThat(find(MyList.ALL, Owned.OWN, Optional.empty()).total()).isEqualTo(1);
        assertThat(find(MyList.ALL, Owned.INHERITED, Optional.empty()).issues())
                .extracting(Issue::getId)
                .containsExactly(2L);
    }

    @Test
    void leavesOutResolvedIssuesAndOtherProjects() {
        owned(1, Role.PRODUCT, "ann", "clear");
        issue(1).with("resolution", "Done");
        owned(2, Role.PRODUCT, "ann", "clear");
        owned(3, Role.PRODUCT, "ann", "clear");
        issue(3).with("project", 2);
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(2L);

        assertThat(ids(MyList.ALL)).containsExactly(2L, 3L);
        assertThat(find(MyList.ALL, Owned.ANY, Optional.of(project)).issues())
                .extracting(Issue::getId)
                .containsExactly(3L);
    }

    @ParameterizedTest
    @EnumSource(MyList.class)
    void everyListTakesOneSearch(MyList list) {
        owned(1, Role.PRODUCT, "ann", "clear");
        index.searched.clear();

        find(list, Owned.ANY, Optional.empty());

        assertThat(index.searched).hasSize(1);
    }
}
