package io.clearowner.jira.action.transfer.run;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.action.transfer.plan.PlanText;
import io.clearowner.jira.action.transfer.plan.TransferPlan;
import io.clearowner.jira.action.transfer.plan.TransferRights;
import io.clearowner.jira.action.transfer.preview.PreviewFindings;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.TextLimits;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.store.StoredPreview;
import io.clearowner.jira.store.StoredTransfer;
import io.clearowner.jira.store.TransferRow.State;
import io.clearowner.jira.store.TransferState;
import io.clearowner.jira.store.TransferStore;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Starts, pauses, cancels and undoes transfers; the job does the work. */
public final class Transfers {

    /** As many transfers as a list can go back. */
    private static final int MAX_LISTED = 1_000;

    private final TransferStore store;
    private final TransferRights rights;
    private final Runnable runSoon;
    private final Clock clock;

    /** @param runSoon triggers the job */
    public Transfers(TransferStore store, TransferRights rights, Runnable runSoon, Clock clock) {
        this.store = store;
        this.rights = rights;
        this.runSoon = runSoon;
        this.clock = clock;
    }

    /**
     * Starts the transfer that a preview describes, or returns the one that the preview has started already.
     *
     * @throws Refusal if the preview is not finished, or the person may no longer run its plan
     */
    public StoredTransfer start(StoredPreview preview, ApplicationUser by) {
        TransferPlan plan = PlanText.read(preview.plan());
        rights.require(by, plan);
        if (!preview.finished() || preview.problem().isPresent()) {
            throw Refusal.because(Kind.CONFLICT, "preview", "clear-owner.rest.transfer.preview-unfinished");
        }
        long expected = PreviewFindings.read(preview.findings()).changes();
        StoredTransfer transfer =
                store.start(preview.token(), preview.plan(), UserKeys.of(by), clock.instant(), expected);
        runSoon.run();
        return transfer;
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

    /** The last transfers that the person may see, newest first. */
    public List<StoredTransfer> newest(ApplicationUser reader, int start, int limit) {
        return store.newest(0, MAX_LISTED).stream()
                .filter(transfer -> visible(transfer, reader))
                .skip(start)
                .limit(limit)
                .toList();
    }

    /** The number of transfers that {@link #newest} pages through. */
    public int count(ApplicationUser reader) {
        return (int) store.newest(0, MAX_LISTED).stream()
                .filter(transfer -> visible(transfer, reader))
                .count();
    }

    /** The number of roles and areas in each state. */
    public Map<State, Long> counts(StoredTransfer transfer) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, store.count(transfer.id(), state));
        }
        return counts;
    }

    /**
     * Pauses, continues or cancels a transfer.
     *
     * @throws Refusal if its state does not allow that, or the person may not run its plan
     */
    public StoredTransfer change(StoredTransfer transfer, TransferState to, ApplicationUser by) {
        rights.require(by, PlanText.read(transfer.plan()));
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
     * Starts to undo a transfer that is over or paused. Undoing twice is the same as once.
     *
     * @throws Refusal if it still runs, or the person may not run its plan
     */
    public StoredTransfer undo(StoredTransfer transfer, ApplicationUser by) {
        rights.require(by, PlanText.read(transfer.plan()));
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
        runSoon.run();
        return now;
    }
}
