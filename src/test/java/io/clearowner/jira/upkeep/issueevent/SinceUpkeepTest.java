package io.clearowner.jira.upkeep.issueevent;

import static io.clearowner.jira.testing.JiraIssues.CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.IndexedCodes;
import io.clearowner.jira.store.UnclearSinceStore;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.TestPolicies;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SinceUpkeepTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant EARLIER = Instant.parse("2025-12-24T18:00:00Z");

    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final TestPolicies policies = new TestPolicies();
    private final UnclearSinceStore store =
            new UnclearSinceStore(policies.database().ao());
    private final IssueAssessor assessor = jira.assessor(policies);
    private final FakeIndex index = new FakeIndex();
    private final SinceUpkeep upkeep =
            new SinceUpkeep(assessor, store, new IndexedCodes(index.search, fields), Clock.fixed(NOW, ZoneOffset.UTC));

    /** The delivery role, whose owner is as they are now, by what the index says of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # owner now | indexed   | entry before | entry after
            bob         | inactive  | earlier      | -
            bob         | clear     | -            | -
            gone        | clear     | -            | now
            gone        | waived    | -            | now
            gone        | not-assessed | -         | now
            -           | not-assessed | -         | now
            gone        | clear     | earlier      | earlier
            gone        | no-access | -            | -
            gone        | missing   | -            | created
            gone        | -         | -            | -
            -           | clear     | -            | now
            -           | inactive  | -            | now
            -           | missing   | -            | -
            -           | -         | -            | -
            """)
    void derivesTheEntryFromWhatTheIndexSays(String owner, String indexed, String entryBefore, String entryAfter) {
        Issue issue = jira.issue(7, "ann", owner);
        moment(entryBefore).ifPresent(at -> store.put(7, Role.DELIVERY, at));
        if (indexed != null) {
            index.issue(7).with("cf[10101]", indexed);
        }

        upkeep.beforeReindex(List.of(issue));
        upkeep.beforeReindex(List.of(issue));

        assertThat(Optional.ofNullable(store.of(7).get(Role.DELIVERY))).isEqualTo(moment(entryAfter));
        assertThat(store.of(7)).doesNotContainKey(Role.PRODUCT);
    }

    private static Optional<Instant> moment(String name) {
        return Optional.ofNullable(name).map(Map.of("now", NOW, "earlier", EARLIER, "created", CREATED)::get);
    }

    @Test
    void searchesNothing_whenEverythingIsClear() {
        upkeep.beforeReindex(List.of(jira.issue(7, "ann", "bob")));

        assertThat(index.searched).isEmpty();
    }
}
