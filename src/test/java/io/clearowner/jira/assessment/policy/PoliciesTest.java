package io.clearowner.jira.assessment.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.clearowner.jira.ownership.InvalidPolicy;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.cluster.ClusterCaches;
import io.clearowner.jira.store.PolicyStore;
import io.clearowner.jira.store.StoredPolicy;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.FakeCaches;
import io.clearowner.jira.testing.FakeUserPickers;
import io.clearowner.jira.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    private static final UserKey ANN = new UserKey("ann");
    private static final UserKey BOB = new UserKey("bob");
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final PolicyScope PROJECT = PolicyScope.project(10000);
    private static final APolicy STRICT =
            APolicy.counting("missing", "same-person").coveringResolved().coveringTypes("1");

    private static TestDatabase database;

    private final ConstantsManager constants = mock(ConstantsManager.class);
    private final FakeUserPickers userPickers = new FakeUserPickers();
    private final List<PolicyScope> changes = new ArrayList<>();
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
        database.recover();
        database.empty();
        IssueType bug = mock(IssueType.class);
        when(constants.getIssueType("1")).thenReturn(bug);
        policies = node(new FakeCaches());
    }

    private Policies node(ClusterCaches caches) {
        return new Policies(
                new PolicyStore(database.ao()),
                caches,
                new SiteReferences(constants, userPickers.pickers),
                changes::add,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private StoredPolicy save(PolicyScope scope, APolicy policy) {
        return policies.save(scope, policy.settings(), OptionalInt.empty(), ANN, "");
    }

    @Test
    void startsWithTheDefault() {
        assertThat(policies.global()).isEqualTo(Policy.DEFAULT);
        assertThat(policies.forProject(10000)).isEqualTo(Policy.DEFAULT);
        assertThat(policies.saved(PolicyScope.GLOBAL)).isEmpty();
    }

    @Test
    void savesWithWhoAndWhen_andRequestsAReindex() {
        save(PolicyScope.GLOBAL, STRICT);

        assertThat(policies.global()).isEqualTo(STRICT.policy());
        assertThat(policies.saved(PolicyScope.GLOBAL))
                .contains(new StoredPolicy(PolicyScope.GLOBAL, 1, STRICT.settings(), ANN, NOW, ""));
        assertThat(node(new FakeCaches()).global()).isEqualTo(STRICT.policy());
        assertThat(changes).containsExactly(PolicyScope.GLOBAL);
    }

    @Test
    void leavesTheIssuesAlone_whenTheSavedPolicyIsTheOldOne() {
        policies.save(PolicyScope.GLOBAL, PolicySettings.of(Policy.DEFAULT), OptionalInt.empty(), ANN, "");

        assertThat(changes).isEmpty();
    }

    @Test
    void aProjectInheritsWhatItDoesNotSet() {
        save(PROJECT, APolicy.likeTheDefault().graceDays(7));
        save(PolicyScope.GLOBAL, STRICT);

        Policy ofProject = policies.forProject(10000);

        assertThat(ofProject.get(PolicySetting.GRACE_DAYS)).isEqualTo(7);
        assertThat(ofProject.get(PolicySetting.REASONS))
                .isEqualTo(STRICT.policy().get(PolicySetting.REASONS));
        assertThat(policies.forProject(10001)).isEqualTo(STRICT.policy());
        assertThat(policies.inForce()).containsExactlyInAnyOrder(ofProject, STRICT.policy());
        assertThat(changes).containsExactly(PROJECT, PolicyScope.GLOBAL);
    }

    @Test
    void aProjectGoesBackToTheGlobalPolicy() {
        save(PROJECT, STRICT);
        save(PROJECT, APolicy.likeTheDefault());

        assertThat(policies.forProject(10000)).isEqualTo(Policy.DEFAULT);
        assertThat(policies.savedForProjects()).isEmpty();
        assertThat(policies.history(PROJECT, 0, 10))
                .extracting(StoredPolicy::version)
                .containsExactly(2, 1);
    }

    @Test
    void savesNothing_whenAnotherUserSavedInTheMeantime() {
        save(PROJECT, STRICT);
        policies.save(PROJECT, PolicySettings.NONE, OptionalInt.of(1), BOB, "");

        assertThatThrownBy(() -> policies.save(PROJECT, STRICT.settings(), OptionalInt.of(1), ANN, ""))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.CONFLICT));

        assertThat(policies.saved(PROJECT).orElseThrow().changedBy()).isEqualTo(BOB);
    }

    @Test
    void savesNothing_whenAnIssueTypeDoesNotExist() {
        assertThatThrownBy(() ->
                        save(PolicyScope.GLOBAL, APolicy.counting("missing").coveringTypes("1", "99")))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessageContaining("99");

        assertThat(policies.global()).isEqualTo(Policy.DEFAULT);
        assertThat(changes).isEmpty();
    }

    @Test
    void knowsWhichReasonsCountAnywhere() {
        save(PROJECT, APolicy.counting("stale"));

        assertThat(policies.reasonsInForce()).containsExactlyInAnyOrder("missing", "inactive", "no-access", "stale");
    }

    @Test
    void keepsTheLastKnownPolicy_whileTheDatabaseFails() {
        FakeCaches caches = new FakeCaches();
        Policies other = node(caches);
        database.breakDown();
        assertThat(other.global()).isEqualTo(Policy.DEFAULT);

        database.recover();
        save(PolicyScope.GLOBAL, APolicy.likeTheDefault().graceDays(4));
        assertThat(other.global().get(PolicySetting.GRACE_DAYS)).isEqualTo(4);

        database.breakDown();
        caches.invalidate();
        assertThat(other.global().get(PolicySetting.GRACE_DAYS)).isEqualTo(4);
    }

    @Test
    void refusesAFieldThatDoesNotHoldOneUser_andSaysWhichDo() {
        userPickers.add(10300, "Team lead");
        userPickers.add(10301, "Team", "com.atlassian.jira.plugin.system.customfieldtypes:multiuserpicker");
        APolicy wrong = APolicy.likeTheDefault()
                .with(PolicySetting.PRODUCT_INHERITS_FROM_FIELD, MappedField.custom(10301))
                .with(PolicySetting.DELIVERY_INHERITS_FROM_FIELD, MappedField.custom(77));

        assertThatThrownBy(() -> save(PROJECT, wrong))
                .isInstanceOfSatisfying(InvalidPolicy.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidPolicy.Problem::setting, problem -> problem.fault()
                                .arguments())
                        .containsExactly(
                                tuple(
                                        PolicySetting.PRODUCT_INHERITS_FROM_FIELD,
                                        List.of("customfield_10301", "none, assignee, reporter, customfield_10300")),
                                tuple(
                                        PolicySetting.DELIVERY_INHERITS_FROM_FIELD,
                                        List.of("customfield_77", "none, assignee, reporter, customfield_10300"))));
        assertThat(policies.saved(PROJECT)).isEmpty();
    }

    @Test
    void keepsAPolicyInForce_whoseFieldWasDeletedSince() {
        userPickers.add(10300, "Team lead");
        APolicy policy =
                APolicy.counting("missing").with(PolicySetting.PRODUCT_INHERITS_FROM_FIELD, MappedField.custom(10300));
        save(PolicyScope.GLOBAL, policy);
        userPickers.delete(10300);

        assertThat(node(new FakeCaches()).global()).isEqualTo(policy.policy());
        assertThatThrownBy(() -> save(PolicyScope.GLOBAL, policy.graceDays(3))).isInstanceOf(InvalidPolicy.class);
    }

    @Test
    void knowsWhereAPolicyHasAProperty() {
        Predicate<Policy> usesLeads = policy -> policy.inherits(Provenance.PROJECT_LEAD);
        APolicy withLeads = APolicy.likeTheDefault()
                .with(PolicySetting.PRODUCT_INHERITS_FROM_LEADS, Set.of(Provenance.PROJECT_LEAD));
        assertThat(policies.where(usesLeads).nowhere()).isTrue();

        save(PROJECT, withLeads);
        assertThat(policies.where(usesLeads)).isEqualTo(ProjectChoice.in(List.of(10000L)));
        assertThat(policies.where(usesLeads).contains(10001)).isFalse();

        save(PolicyScope.GLOBAL, withLeads);
        assertThat(policies.where(usesLeads).contains(10001)).isTrue();
    }

    @Test
    void knowsTheFieldsThatAnyPolicyTakesOwnersFrom() {
        save(PROJECT, APolicy.likeTheDefault().with(PolicySetting.PRODUCT_INHERITS_FROM_FIELD, MappedField.REPORTER));

        assertThat(policies.mappedFields()).containsExactly(MappedField.REPORTER);
    }
}
