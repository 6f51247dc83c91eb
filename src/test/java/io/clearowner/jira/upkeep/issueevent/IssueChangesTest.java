package io.clearowner.jira.upkeep.issueevent;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.upkeep.issueevent.IssueChanges.Item;
import io.clearowner.jira.upkeep.issueevent.IssueChanges.UserChange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IssueChangesTest {

    private static final MappedField LEAD = MappedField.custom(10300);
    private static final Map<MappedField, Set<String>> MAPPED =
            Map.of(MappedField.ASSIGNEE, Set.of("assignee"), LEAD, Set.of("Team lead"));

    private final FakeFields fields = new FakeFields();

    private static Item item(String fieldType, String field, String oldValue) {
        return new Item(fieldType, field, oldValue, null, null);
    }

    private IssueChanges read(Item... items) {
        return IssueChanges.of(List.of(items), fields, Set.of("Epic Link"), MAPPED, Instant.EPOCH);
    }

    @Test
    void findsTheOwnersBeforeAndAfter() {
        IssueChanges changes =
                read(new Item("custom", "Product Owner", "ann", "Ann", "bob"), item("custom", "Delivery Owner", null));

        assertThat(changes.owners())
                .isEqualTo(Map.of(
                        Role.PRODUCT,
                        new UserChange(Optional.of(new UserKey("ann")), Optional.of(new UserKey("bob"))),
                        Role.DELIVERY,
                        new UserChange(Optional.empty(), Optional.empty())));
        assertThat(changes.none()).isFalse();
    }

    @Test
    void findsResolutionTypeAndProject() {
        assertThat(read(item("jira", "resolution", "1")).resolved()).contains(true);
        assertThat(read(item("jira", "resolution", "")).resolved()).contains(false);
        assertThat(read(item("jira", "issuetype", "3")).issueTypeId()).contains("3");
        assertThat(read(item("jira", "project", "10000")).moved()).isTrue();
    }

    @Test
    void findsWhatIsSaidAboutWhyAndWhen() {
        assertThat(read(new Item("jira", "description", null, "because", null)).described())
                .contains(true);
        assertThat(read(new Item("jira", "description", null, null, null)).described())
                .contains(false);
        assertThat(read(item("jira", "duedate", "2026-03-01")).due()).contains(true);
        assertThat(read(new Item("jira", "duedate", null, null, "2026-03-01")).due())
                .contains(false);
        IssueChanges versions = read(
                new Item("jira", "Fix Version", "7", "1.0", null), new Item("jira", "Fix Version", null, null, "8"));
        assertThat(versions.versions().removed()).isEqualTo(Map.of(7L, "1.0"));
        assertThat(versions.versions().added()).containsExactly(8L);
    }

    @Test
    void findsTheUsersBeforeAndAfter_inFieldsThatOwnersComeFrom() {
        IssueChanges changes =
                read(new Item("jira", "assignee", "ann", "Ann", "bob"), new Item("custom", "Team lead", "", "", "bob"));

        assertThat(changes.users())
                .isEqualTo(Map.of(
                        MappedField.ASSIGNEE,
                        new UserChange(Optional.of(new UserKey("ann")), Optional.of(new UserKey("bob"))),
                        LEAD,
                        new UserChange(Optional.empty(), Optional.of(new UserKey("bob")))));
        assertThat(changes.none()).isFalse();
        assertThat(changes.inheritable()).isFalse();
    }

    @Test
    void ignoresUsersInOtherFields() {
        IssueChanges changes = read(
                new Item("jira", "reporter", "ann", "Ann", "bob"),
                new Item("custom", "assignee", "ann", "Ann", "bob"),
                new Item("jira", "Team lead", "ann", "Ann", "bob"));

        assertThat(changes.none()).isTrue();
    }

    @Test
    void findsWhatIssuesBelowInherit() {
        assertThat(read(new Item("jira", "Component", "3", "Payments", null)).inheritable())
                .isTrue();
        assertThat(read(item("custom", "Epic Link", "10007")).epicId()).contains(Optional.of(10007L));
        assertThat(read(item("custom", "Epic Link", null)).epicId()).contains(Optional.empty());
        assertThat(read(item("jira", "resolution", "1")).inheritable()).isFalse();
    }

    @Test
    void findsTheParentAndTheProjectBefore() {
        assertThat(read(item("jira", "Parent", "10007")).parent()).contains("10007");
        assertThat(read(new Item("jira", "Parent Issue", null, "ABC-7", null)).parent())
                .contains("ABC-7");
        assertThat(read(new Item("jira", "Parent", null, null, "10008")).parent())
                .contains("");
        assertThat(read(item("jira", "Parent", "10007")).none()).isFalse();
        assertThat(read(item("custom", "Parent", "10007")).none()).isTrue();
        assertThat(read(item("jira", "project", "10001")).projectId()).contains(10001L);
        assertThat(read(item("jira", "project", null)).projectId()).isEmpty();
    }

    @Test
    void leavesOutWhatTheAssessmentDoesNotLookAt() {
        assertThat(read(
                        item("jira", "summary", "old"),
                        item("custom", "Story Points", "3"),
                        item("jira", "Product Owner", "ann")))
                .isEqualTo(IssueChanges.NONE);
        assertThat(read().none()).isTrue();
    }

    @Test
    void copesWithADeletedField() {
        fields.delete(Role.PRODUCT);

        assertThat(read(item("custom", "Product Owner", "ann")).none()).isTrue();
    }
}
