package io.clearowner.jira.action.transfer.run;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.action.transfer.plan.OwnerTables;
import io.clearowner.jira.action.transfer.plan.PlanText;
import io.clearowner.jira.action.transfer.plan.TransferIssues;
import io.clearowner.jira.action.transfer.plan.TransferPlan;
import io.clearowner.jira.action.transfer.plan.TransferRights;
import io.clearowner.jira.action.transfer.preview.PreviewFindings;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.TextLimits;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.store.StoredPreview;
import io.clearowner.jira.store.StoredTransfer;
import io.clearowner.jira.store.TransferRow;
import io.clearowner.jira.store.TransferRow.State;
import io.clearowner.jira.store.TransferState;
import io.clearowner.jira.store.TransferStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** Starts, pauses, cancels and undoes transfers; the job does the work. */
public final class Transfers {

    /** As many transfers as a list can go back. */
    private static final int MAX_LISTED = 1_000;

    /** One in so many issues may come or go between a preview and its start. */
    private static final long SIMILAR = 10;

    private static final List<State> EVERY_STATE = List.of(State.values());

    private final TransferStore store;
    private final TransferRights rights;
    private final TransferIssues issues;
    private final OwnerTables tables;
    private final UndoAtOnce undoAtOnce;
    private final Runnable runSoon;
    private final Clock clock;

    /** @param runSoon triggers the job */
    public Transfers(
            TransferStore store,
            TransferRights rights,
            TransferIssues issues,
            OwnerTables tables,
            UndoAtOnce undoAtOnce,
            Runnable runSoon,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.issues = issues;
        this.tables = tables;
        this.undoAtOnce = undoAtOnce;
        this.runSoon = runSoon;
        this.clock = clock;
    }

    /**
     * Starts the transfer that a preview describes, or returns the one that the preview has started already.
     *
     * @param anyway whether to start it even if the number of issues has changed much since the preview
     * @throws Refusal if the preview is not finished, or the person may no longer run its plan, or much has changed
     */
    public StoredTransfer start(StoredPreview preview, boolean anyway, ApplicationUser by) {
        TransferPlan plan = PlanText.read(preview.plan());
        rights.require(by, plan);
        if (!preview.finished() || preview.problem().isPresent()) {
            throw Refusal.because(Kind.CONFLICT, "preview", "clear-owner.rest.transfer.preview-unfinished");
        }
        if (!anyway && store.find(preview.token()).isEmpty()) {
            requireSimilar(preview, plan, by);
        }
        tables.started(plan);
        long expected = PreviewFindings.read(preview.findings()).changes();
        StoredTransfer transfer =
                store.start(preview.token(), preview.plan(), UserKeys.of(by), clock.instant(), expected);
        runSoon.run();
        return transfer;
    }

    private void requireSimilar(StoredPreview preview, TransferPlan plan, ApplicationUser by) {
        OptionalLong now = issues.count(plan, by);
        long before = Math.max(0, preview.total());
        if (now.isPresent() && Math.abs(now.getAsLong() - before) > before / SIMILAR) {
            throw Refusal.because(
                    Kind.CONFLICT,
                    "anyway",
                    "clear-owner.rest.transfer.changed-since",
                    Long.toString(before),
                    Long.toString(now.getAsLong()));
        }
    }

    /**
     * A transfer that the person may see: whoever started it, administrators of Jira, and administrators of the project
     * that it is limited to.
     */
    public Optional<StoredTransfer> find(String token, ApplicationUser reader) {
        Optional<StoredTransfer> known = TextLimits.storable(token) ? store.find(token) : Optional.empty();
        return known.filter(transfer -> visible(transfer, reader));
    }

    private boolean visible(StoredTransfer transfer, ApplicationUser reader) {
        return seesTotals(transfer, reader) || rights.administersProject(reader, PlanText.read(transfer.plan()));
    }

    /** Whether the person may know numbers that include issues that they cannot see. */
    public boolean seesTotals(StoredTransfer transfer, ApplicationUser reader) {
        return transfer.startedBy().equals(UserKeys.of(reader)) || rights.administers(reader);
    }

    /** @throws Refusal unless the person may know numbers that include issues that they cannot see */
    public StoredTransfer requireTotals(StoredTransfer transfer, ApplicationUser reader) {
        if (!seesTotals(transfer, reader)) {
            throw Refusal.because(Kind.FORBIDDEN, "user", "clear-owner.rest.transfer.not-allowed");
        }
        return transfer;
    }

    /**
     * Some of the transfers that a person may see, newest first.
     *
     * @param total number of all that can be paged through
     */
    public record Page(int total, List<StoredTransfer> transfers) {}

    /** @param start the first transfer of the page, from 0 */
    public Page newest(ApplicationUser reader, int start, int limit) {
        List<StoredTransfer> all = store.newest(0, MAX_LISTED).stream()
                .filter(transfer -> visible(transfer, reader))
                .toList();
        return new Page(all.size(), all.stream().skip(start).limit(limit).toList());
    }

    /** The number of roles and areas in one state. */
    public long count(StoredTransfer transfer, State state) {
        return store.count(transfer.id(), state);
    }

    /**
     * What the transfer changed, failed to change, or put back. The caller leaves out issues that the reader cannot
     * see.
     *
     * @param after the id of the last row that was read before; 0 for none
     */
    public List<TransferRow> rows(StoredTransfer transfer, int after, int limit) {
        return store.rows(transfer.id(), EVERY_STATE, after, limit);
    }

    /** As {@link #rows}, all of it, page by page. */
    public Stream<List<TransferRow>> pages(StoredTransfer transfer) {
        return store.pages(transfer.id(), EVERY_STATE);
    }

    /**
     * Pauses, continues or cancels a transfer.
     *
     * @throws Refusal if its state does not allow that, or the person may not run its plan
     */
    public StoredTransfer change(StoredTransfer transfer, TransferState to, ApplicationUser by) {
        rights.require(by, transfer);
        Set<TransferState> from =
                switch (to) {
                    case PAUSED -> Set.of(TransferState.RUNNING, TransferState.PAUSED);
                    case RUNNING -> Set.of(TransferState.PAUSED, TransferState.STOPPED, TransferState.RUNNING);
                    case CANCELLED ->
                        Set.of(
                                TransferState.RUNNING,
                                TransferState.PAUSED,
                                TransferState.STOPPED,
                                TransferState.CANCELLED);
                    default -> Set.of();
                };
        if (!store.changeState(transfer.id(), from, to, clock.instant())) {
            throw Refusal.because(
                    Kind.CONFLICT,
                    "state",
                    "clear-owner.rest.transfer.state",
                    transfer.state().code());
        }
        if (to == TransferState.RUNNING) {
            runSoon.run();
        }
        return store.find(transfer.id()).orElseThrow();
    }

    /**
     * Starts to undo a transfer that is over or paused; what was changed by hand is undone at once. Undoing twice is
     * the same as once.
     *
     * @throws Refusal if it still runs, or the person may not run its plan
     */
    public StoredTransfer undo(StoredTransfer transfer, ApplicationUser by) {
        rights.require(by, transfer);
        long changed = store.count(transfer.id(), State.CHANGED);
        boolean started = store.startUndo(transfer.id(), UserKeys.of(by), changed);
        StoredTransfer now = store.find(transfer.id()).orElseThrow();
        if (!started && now.state() != TransferState.UNDOING && now.state() != TransferState.UNDONE) {
            throw Refusal.because(
                    Kind.CONFLICT,
                    "state",
                    "clear-owner.rest.transfer.state",
                    now.state().code());
        }
        if (started && now.byHand()) {
            return undoAtOnce.run(now, by);
        }
        runSoon.run();
        return now;
    }
}
