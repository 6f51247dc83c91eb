package io.clearowner.jira.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.cache.CachedReference;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.store.PolicyStore;
import io.clearowner.jira.store.StoredPolicy;
import io.clearowner.jira.store.TestDatabase;
import io.clearowner.jira.testing.FakeCaches;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    private static final UserKey ANN = new UserKey("ann");
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Policy STRICT = new Policy(Set.of("missing", "same-person"), true, Optional.of(Set.of("1")));

    private static TestDatabase database;

    private final ConstantsManager constants = mock(ConstantsManager.class);
    private final AtomicInteger changes = new AtomicInteger();
    private final AtomicInteger loads = new AtomicInteger();
    private Policies policies;

    @BeforeAll
    static void open() {
        database = TestDatabase.h2();
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
    }

    @BeforeEach
    void setUp() {
        database.empty();
        IssueType bug = mock(IssueType.class);
        when(constants.getIssueType("1")).thenReturn(bug);
        policies = node();
    }

    private Policies node() {
        return new Policies(new PolicyStore(database.ao()), load -> FakeCaches.reference(() -> {
            loads.incrementAndGet();
            return load.get();
        }), constants, changes::incrementAndGet, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void startsWithTheDefault() {
        assertThat(policies.global()).isEqualTo(Policy.DEFAULT);
        assertThat(policies.forProject(10000)).isEqualTo(Policy.DEFAULT);
        assertThat(policies.savedGlobal()).isEmpty();
    }

    @Test
    void savesWithWhoAndWhen_andHasTheIssuesJudgedAnew() {
        policies.saveGlobal(STRICT, ANN);

        assertThat(policies.global()).isEqualTo(STRICT);
        assertThat(policies.savedGlobal()).contains(new StoredPolicy(STRICT, 1, ANN, NOW));
        assertThat(node().global()).isEqualTo(STRICT);
        assertThat(changes).hasValue(1);
    }

    @Test
    void leavesTheIssuesAlone_whenTheSavedPolicyIsTheOldOne() {
        policies.saveGlobal(Policy.DEFAULT, ANN);

        assertThat(changes).hasValue(0);
    }

    @Test
    void savesNothing_whenAnIssueTypeDoesNotExist() {
        Policy wrong = new Policy(Set.of("missing"), true, Optional.of(Set.of("1", "99")));

        assertThatIllegalArgumentException().isThrownBy(() -> policies.saveGlobal(wrong, ANN))
                .withMessage("issueTypeIds: there is no issue type with id [99]");

        assertThat(policies.global()).isEqualTo(Policy.DEFAULT);
        assertThat(changes).hasValue(0);
    }

    @Test
    void asksTheDatabaseOnce() {
        for (int i = 0; i < 100; i++) {
            policies.forProject(i);
        }

        assertThat(loads).hasValue(1);
    }

    @Test
    void goesOnWithTheLastKnownPolicy_whenItCannotBeRead() {
        @SuppressWarnings("unchecked")
        CachedReference<String> broken = mock(CachedReference.class);
        when(broken.get()).thenReturn(PolicyText.write(STRICT)).thenThrow(new IllegalStateException("no database"));
        Policies shaky = new Policies(new PolicyStore(database.ao()), load -> broken, constants, changes::incrementAndGet,
                Clock.systemUTC());

        assertThat(shaky.global()).isEqualTo(STRICT);
        assertThat(shaky.global()).isEqualTo(STRICT);
    }

    @Test
    void goesOnWithTheDefault_whenNoPolicyWasEverRead() {
        @SuppressWarnings("unchecked")
        CachedReference<String> broken = mock(CachedReference.class, any -> {
            throw new IllegalStateException("no database");
        });
        Policies shaky = new Policies(new PolicyStore(database.ao()), load -> broken, constants,
                changes::incrementAndGet, Clock.systemUTC());

        assertThat(shaky.global()).isEqualTo(Policy.DEFAULT);
    }
}
