package io.clearowner.jira.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexedCodesTest {

    private final FakeIndex index = new FakeIndex();
    private final IndexedCodes codes = new IndexedCodes(index.search, new FakeFields());
    private final Map<Long, String> expected = new HashMap<>();
    private long lastId;

    private void indexed(int issues, String code) {
        for (int i = 0; i < issues; i++) {
            index.issue(++lastId).with("project", 1).with("cf[10100]", code);
            expected.put(lastId, code);
        }
    }

    @Test
    void readsEveryCodeThereIs() {
        Clarity.codes().forEach(code -> indexed(2, code));

        assertThat(codes.ofProject(Role.PRODUCT, 1, expected.keySet())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"5, 2, not-assessed", "2, 5, clear"})
    void readsOnlyTheRarerOneOfTheFrequentCodes(int notAssessed, int clear, String counted) {
        indexed(notAssessed, "not-assessed");
        indexed(clear, "clear");
        indexed(1, "missing");

        assertThat(codes.ofProject(Role.PRODUCT, 1, expected.keySet())).isEqualTo(expected);
        assertThat(index.searched.stream().filter(jql -> jql.contains("(" + counted + ")")))
                .as("counted, not read")
                .hasSize(1);
    }

    @Test
    void readsBoth_whenAnIssueHasNoCode() {
        indexed(5, "not-assessed");
        indexed(2, "clear");
        index.issue(++lastId).with("project", 1);

        List<Long> ids = List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(codes.ofProject(Role.PRODUCT, 1, ids)).isEqualTo(expected);
    }
}
