package io.clearowner.jira.action.transfer.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import org.junit.jupiter.api.Test;

class OwnerTableTest {

    private final OwnerTable table = new OwnerTable();

    @Test
    void readsWhatItWrote_whateverCharactersKeysHave() {
        UserKey odd = new UserKey("a=b:c\n100%");
        table.add(7, Role.PRODUCT, odd);
        table.add(7, Role.DELIVERY, new UserKey("ann"));
        table.add(3, Role.DELIVERY, new UserKey("bob"));

        OwnerTable read = OwnerTable.read(table.write());

        assertThat(read.issueIds()).containsExactly(3L, 7L);
        assertThat(read.owner(7, Role.PRODUCT)).contains(odd);
        assertThat(read.owner(3, Role.PRODUCT)).isEmpty();
        assertThat(read.count(Role.DELIVERY)).isEqualTo(2);
    }

    @Test
    void keepsTheFirstOwnerOfARole() {
        assertThat(table.add(7, Role.PRODUCT, new UserKey("ann"))).isTrue();
        assertThat(table.add(7, Role.PRODUCT, new UserKey("bob"))).isFalse();
        assertThat(table.owner(7, Role.PRODUCT)).contains(new UserKey("ann"));
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(OwnerTable.read("").issueIds()).isEmpty();
    }
}
