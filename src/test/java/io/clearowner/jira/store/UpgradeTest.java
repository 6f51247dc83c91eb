package io.clearowner.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Confirmation.State;
import io.clearowner.jira.ownership.OnDecline;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the first version wrote is read by this one, after Active Objects has added what is new. */
class UpgradeTest {

    private static final Instant THEN = Instant.parse("2026-11-23T20:00:00Z");
    private static final UserKey ANN = new UserKey("ann");
    private static final UserKey BOB = new UserKey("bob");

    private static TestDatabase database;
    private static ActiveObjects ao;

    @BeforeAll
    static void upgrade() throws Exception {
        database = TestDatabase.h2(Path.of("src/test/resources/first-schema.sql"));
        ao = database.ao();
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
    }

    @Test
    void readsThePolicies_alsoASettingThatHasAnotherNameNow() {
        StoredPolicy global = new PolicyStore(ao).current(PolicyScope.GLOBAL).orElseThrow();

        assertThat(global.version()).isEqualTo(1);
        assertThat(global.changedBy()).isEqualTo(ANN);
        assertThat(global.why()).isEqualTo("the first rules");
        assertThat(global.settings().get(PolicySetting.REASONS)).contains(Set.of("missing", "unconfirmed"));
        assertThat(global.settings().get(PolicySetting.INCLUDES_RESOLVED)).contains(true);
        assertThat(global.settings().get(PolicySetting.ISSUE_TYPES)).contains(Set.of("10001"));
        assertThat(global.settings().get(PolicySetting.GRACE_DAYS)).contains(3);
        assertThat(global.settings().get(PolicySetting.CONFIRM_WITHIN_DAYS)).contains(7);
        assertThat(global.settings().get(PolicySetting.ON_DECLINE)).contains(OnDecline.PREVIOUS);
        assertThat(global.settings().get(PolicySetting.RECONFIRM_EVERY_DAYS)).contains(90);
        assertThat(global.settings().get(PolicySetting.INHERITS_FROM))
                .contains(Set.of(Provenance.PARENT, Provenance.PROJECT));
        assertThat(global.settings().get(PolicySetting.OVERLOAD_ABOVE)).contains(50);
        assertThat(new PolicyStore(ao)
                        .current(PolicyScope.project(10000))
                        .orElseThrow()
                        .settings()
                        .get(PolicySetting.INCLUDES_RESOLVED))
                .contains(false);
    }

    @Test
    void readsTheOwnersOfAreas() {
        assertThat(new AreaOwnerStore(ao).all())
                .containsEntry(AreaOwnerStore.key(Area.project(10000), Role.PRODUCT), "ann")
                .containsEntry(AreaOwnerStore.key(Area.component(7), Role.DELIVERY), "bob");
    }

    @Test
    void readsWaiversAndConfirmations() {
        StoredWaiver waiver = new WaiverStore(ao).open(101, Role.DELIVERY).orElseThrow();
        assertThat(waiver.waiver().until()).isEqualTo(LocalDate.parse("2027-06-30"));
        assertThat(waiver.reason()).isEqualTo("a spike");

        ConfirmationStore confirmations = new ConfirmationStore(ao);
        StoredConfirmation declined = new StoredConfirmation(
                102,
                Role.PRODUCT,
                new Confirmation(ANN, State.DECLINED, THEN.plusSeconds(60)),
                Optional.of(ANN),
                Optional.of("no time"),
                Optional.of(BOB));
        assertThat(confirmations.current(102, Role.PRODUCT)).contains(declined);
        assertThat(confirmations.history(102))
                .extracting(stored -> stored.confirmation().state())
                .containsExactly(State.PENDING, State.DECLINED);
    }

    @Test
    void readsTimesCountsAndWork() {
        assertThat(new UnclearSinceStore(ao).of(103)).containsEntry(Role.PRODUCT, THEN);
        assertThat(new SnapshotStore(ao).ofProject(10000, LocalDate.parse("2026-11-01")))
                .containsExactly(
                        new Snapshot(10000, LocalDate.parse("2026-11-23"), 100, OptionalLong.empty(), 40, 30, 20));
        assertThat(new ReconciliationStore(ao).current().orElseThrow().requestedBy())
                .contains(ANN);
        assertThat(new OwnerRequestStore(ao).since(104, Role.PRODUCT, THEN.minusSeconds(1)))
                .map(StoredOwnerRequest::by)
                .contains(ANN);
        assertThat(new ReindexStore(ao).next().orElseThrow().kind()).isEqualTo(ReindexStore.EVERYTHING);
    }

    @Test
    void writesBesideWhatTheFirstVersionWrote() {
        new UnclearSinceStore(ao).put(200, Role.DELIVERY, THEN);

        assertThat(new UnclearSinceStore(ao).of(200)).containsEntry(Role.DELIVERY, THEN);
    }
}
