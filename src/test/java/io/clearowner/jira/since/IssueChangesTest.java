package io.clearowner.jira.since;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.since.IssueChanges.Item;
import io.clearowner.jira.testing.FakeFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssueChangesTest {

    private final FakeFields fields = new FakeFields();

    private IssueChanges read(Item... items) {
        return IssueChanges.of(List.of(items), fields);
    }

    @Test
    void findsTheOwnersBefore() {
        IssueChanges changes =
                read(new Item("custom", "Product Owner", "ann"), new Item("custom", "Delivery Owner", null));

        assertThat(changes.owners()).isEqualTo(Map.of(
                Role.PRODUCT, Optional.of(new UserKey("ann")), Role.DELIVERY, Optional.empty()));
        assertThat(changes.none()).isFalse();
    }

    @Test
    void findsResolutionTypeAndProject() {
        assertThat(read(new Item("jira", "resolution", "1")).resolved()).contains(true);
        assertThat(read(new Item("jira", "resolution", "")).resolved()).contains(false);
        assertThat(read(new Item("jira", "issuetype", "3")).issueTypeId()).contains("3");
        assertThat(read(new Item("jira", "project", "10000")).moved()).isTrue();
    }

    @Test
    void leavesOutWhatTheAssessmentDoesNotLookAt() {
        assertThat(read(new Item("jira", "summary", "old"), new Item("custom", "Story Points", "3"),
                new Item("jira", "Product Owner", "ann"))).isEqualTo(IssueChanges.NONE);
        assertThat(read().none()).isTrue();
    }

    @Test
    void copesWithADeletedField() {
        fields.delete(Role.PRODUCT);

        assertThat(read(new Item("custom", "Product Owner", "ann")).none()).isTrue();
    }
}
