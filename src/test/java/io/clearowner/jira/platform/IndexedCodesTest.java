package io.clearowner.jira.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexedCodesTest {

    private final FakeIndex index = new FakeIndex();
    private final IndexedCodes codes = new IndexedCodes(index.search, new FakeFields());
    private final Map<Optional<String>, List<Long>> expected = Map.of(
            Optional.of("clear"), List.of(1L, 2L), Optional.of("missing"), List.of(3L), Optional.empty(), List.of(4L));

    @BeforeEach
    void setUp() {
        indexed(1, "clear");
        indexed(2, "clear");
        indexed(3, "missing");
        index.issue(4);
    }

    private void indexed(long id, String code) {
        index.issue(id).with("cf[10100]", code);
    }

    private boolean agree() {
        return codes.agree(Role.PRODUCT, expected);
    }

    @Test
    void agree_ifEveryIssueHasTheExpectedCode() {
        assertThat(agree()).isTrue();
        assertThat(index.searched).hasSize(2);
    }

    @Test
    void disagree_ifTwoIssuesHaveEachOthersCode() {
        indexed(1, "missing");
        indexed(3, "clear");

        assertThat(agree()).isFalse();
    }

    @Test
    void disagree_ifAnIssueLacksItsCode() {
        index.issue(2).with("cf[10100]");

        assertThat(agree()).isFalse();
    }

    @Test
    void disagree_ifAnIssueHasACodeAndShouldHaveNone() {
        indexed(4, "clear");

        assertThat(agree()).isFalse();
    }
}
