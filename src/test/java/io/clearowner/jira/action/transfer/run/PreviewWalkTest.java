package io.clearowner.jira.action.transfer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.lenient;

import io.clearowner.jira.action.transfer.plan.OwnerTable;
import io.clearowner.jira.action.transfer.plan.TransferCondition;
import io.clearowner.jira.action.transfer.plan.TransferPlan;
import io.clearowner.jira.action.transfer.preview.PreviewFindings;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.cluster.ClusterWork.Outcome;
import io.clearowner.jira.store.StoredPreview;
import io.clearowner.jira.store.StoredTransfer;
import io.clearowner.jira.store.TransferState;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Previews of plans, and what becomes of them when they are started. */
class PreviewWalkTest {

    private final TransferSite site = new TransferSite(5);

    private StoredPreview preview(TransferPlan plan) {
        String token = site.previewing().request(plan, site.admin).token();
        site.previewJob().run(() -> false);
        return site.previewing().find(token, TransferSite.ADMIN).orElseThrow();
    }

    private static PreviewFindings findings(StoredPreview preview) {
        return PreviewFindings.read(preview.findings());
    }

    private StoredTransfer run(StoredPreview preview) {
        site.transfers().start(preview, false, site.admin);
        site.node().run(() -> false);
        return site.store.find(preview.token()).orElseThrow();
    }

    @Test
    void countsWhatTheTransferThenChanges_andChangesNothingItself() {
        lenient().when(site.known.get(1L).getAssigneeId()).thenReturn("gone");
        lenient().when(site.known.get(2L).getAssigneeId()).thenReturn("ann");
        lenient().when(site.known.get(3L).getAssigneeId()).thenReturn("bob");
        StoredPreview preview = preview(Plans.always("assignee"));

        PreviewFindings found = findings(preview);
        assertThat(site.changesOfEachIssue()).containsOnly(0);
        assertThat(preview.total()).isEqualTo(5);
        assertThat(found.issues()).isEqualTo(1);
        assertThat(found.changes(Role.PRODUCT)).isEqualTo(1);
        assertThat(found.changes(Role.DELIVERY)).isZero();
        assertThat(found.skipped().already()).isEqualTo(1);
        assertThat(found.skipped().byReason()).containsOnly(entry("inactive", 1L), entry("nobody", 2L));
        assertThat(found.byOwner()).containsOnlyKeys(Optional.of(new UserKey("ann")));
        assertThat(found.byProject()).containsEntry(10000L, 1L);
        assertThat(found.examples())
                .extracting(PreviewFindings.Example::issueId, PreviewFindings.Example::to)
                .containsExactly(tuple(2L, Optional.of(new UserKey("ann"))));

        StoredTransfer transfer = run(preview);
        assertThat(transfer.expected()).isEqualTo(1);
        assertThat(site.changesOfEachIssue()).containsExactly(0, 1, 0, 0, 0);
    }

    @Test
    void countsTheLimitOfAPerson_overAllIssues() {
        PreviewFindings found = findings(preview(Plans.limited(3, "user:ann")));

        assertThat(found.changes(Role.PRODUCT)).isEqualTo(3);
        assertThat(found.skipped().byReason()).containsEntry("over-limit", 2L);
    }

    @Test
    void findsNothing_whereNothingIsInScope() {
        site.known.keySet().forEach(site.index::remove);

        StoredPreview preview = preview(Plans.always("user:ann"));

        assertThat(preview.finished()).isTrue();
        assertThat(preview.total()).isZero();
        assertThat(findings(preview).changes()).isZero();
    }

    @Test
    void failsWithJirasWords_ifTheSearchBecomesInvalid() {
        String token =
                site.previewing().request(Plans.always("user:ann"), site.admin).token();
        site.index.rejects("project = ABC", "The value 'ABC' does not exist for the field 'project'.");

        site.previewJob().run(() -> false);

        assertThat(site.previewing()
                        .find(token, TransferSite.ADMIN)
                        .orElseThrow()
                        .problem())
                .contains("The value 'ABC' does not exist for the field 'project'.");
    }

    @Test
    void resumesBehindTheLastBatch_afterAStop() {
        TransferSite large = new TransferSite(12);
        String token = large.previewing()
                .request(Plans.always("user:ann"), large.admin)
                .token();
        int[] polls = {0};
        assertThat(large.previewJob().run(() -> polls[0]++ >= 0)).isEqualTo(Outcome.CANCELLED);

        large.previewJob().run(() -> false);

        StoredPreview preview =
                large.previewing().find(token, TransferSite.ADMIN).orElseThrow();
        assertThat(findings(preview).changes()).isEqualTo(12);
        assertThat(preview.done()).isEqualTo(12);
    }

    @Test
    void stopsWhenItIsRemoved() {
        String token =
                site.previewing().request(Plans.always("user:ann"), site.admin).token();
        site.previews.remove(token);

        assertThat(site.previewJob().run(() -> false)).isEqualTo(Outcome.IDLE);
        assertThat(site.previewing().find(token, TransferSite.ADMIN)).isEmpty();
    }

    @Test
    void isKeptForADay() {
        StoredPreview preview = preview(Plans.always("user:ann"));
        site.passes(Duration.ofDays(1).plusSeconds(1));

        site.previewing().request(Plans.always("user:ann"), site.admin);
        site.previewJob().run(() -> false);

        assertThat(site.previewing().find(preview.token(), TransferSite.ADMIN)).isEmpty();
    }

    // == Started later

    @Test
    void startsOnlyAnyway_ifMuchHasChangedSince() {
        StoredPreview preview = preview(Plans.always("user:ann"));
        site.index.remove(4);
        site.index.remove(5);

        assertThatThrownBy(() -> site.transfers().start(preview, false, site.admin))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                        .extracting(Refusal.Problem::field)
                        .containsExactly("anyway"));
        assertThat(site.store.find(preview.token())).isEmpty();

        site.transfers().start(preview, true, site.admin);
        site.node().run(() -> false);
        assertThat(site.owners(Role.PRODUCT)).containsExactly("ann", "ann", "ann", "bob", "bob");
    }

    @Test
    void isTheSameTransfer_howeverOftenItIsStarted_alsoOnceItHasChangedTheNumbers() {
        StoredPreview preview = preview(Plans.always("user:ann"));
        StoredTransfer first = site.transfers().start(preview, false, site.admin);
        site.index.remove(4);
        site.index.remove(5);

        assertThat(site.transfers().start(preview, false, site.admin)).isEqualTo(first);
    }

    // == Tables

    @Test
    void changesWhatATableNames_andNothingElse() {
        OwnerTable table = new OwnerTable();
        table.add(2, Role.PRODUCT, new UserKey("ann"));
        table.add(3, Role.DELIVERY, new UserKey("ann"));
        table.add(4, Role.PRODUCT, new UserKey("bob"));
        table.add(99, Role.PRODUCT, new UserKey("ann"));
        String token = site.tables.add(table, TransferSite.ADMIN);

        StoredPreview preview = preview(Plans.byTable(token, TransferCondition.ALWAYS));
        assertThat(preview.total()).isEqualTo(3);
        assertThat(findings(preview).changes()).isEqualTo(2);
        assertThat(findings(preview).skipped().already()).isEqualTo(1);
        assertThat(findings(preview).skipped().byReason()).isEmpty();

        StoredTransfer transfer = run(preview);
        assertThat(transfer.state()).isEqualTo(TransferState.FINISHED);
        assertThat(site.owners(Role.PRODUCT)).containsExactly("bob", "ann", "bob", "bob", "bob");
        assertThat(site.owners(Role.DELIVERY)).containsExactly("bob", "bob", "ann", "bob", "bob");

        site.transfers().undo(transfer, site.admin);
        site.node().run(() -> false);
        assertThat(site.owners(Role.PRODUCT)).containsOnly("bob");
        assertThat(site.owners(Role.DELIVERY)).containsOnly("bob");
    }

    @Test
    void leavesAloneWhatATableNames_ifTheConditionDoesNotHold() {
        OwnerTable table = new OwnerTable();
        table.add(1, Role.PRODUCT, new UserKey("ann"));
        String token = site.tables.add(table, TransferSite.ADMIN);

        StoredTransfer transfer = run(preview(Plans.byTable(token, TransferCondition.MISSING)));

        assertThat(site.changesOfEachIssue()).containsOnly(0);
        assertThat(transfer.skipped()).isEqualTo("already=0");
    }

    @Test
    void refusesATableOfSomebodyElse_andOneThatIsGone() {
        OwnerTable table = new OwnerTable();
        table.add(1, Role.PRODUCT, new UserKey("bob"));
        String token = site.tables.add(table, new UserKey("ann"));

        for (String other : new String[] {token, "unknown", "\u0000"}) {
            assertThatThrownBy(
                            () -> site.previewing().request(Plans.byTable(other, TransferCondition.ALWAYS), site.admin))
                    .isInstanceOf(Refusal.class);
        }
    }
}
