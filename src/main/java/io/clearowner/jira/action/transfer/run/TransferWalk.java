package io.clearowner.jira.action.transfer.run;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.action.transfer.plan.PlanText;
import io.clearowner.jira.action.transfer.plan.TransferPlan;
import io.clearowner.jira.action.transfer.plan.TransferRights;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.cluster.ClusterWork;
import io.clearowner.jira.store.StoredTransfer;
import io.clearowner.jira.store.TransferState;
import io.clearowner.jira.store.TransferStore;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/**
 * Works on transfers and their undos, the oldest first, as the person who started them. Each is taken over with a new
 * fencing number, so that a node that was only paused does nothing more.
 */
public final class TransferWalk implements ClusterWork {

    private final TransferStore store;
    private final TransferRun transfers;
    private final UndoRun undos;
    private final TransferRights rights;
    private final UserManager users;
    private final JiraAuthenticationContext authentication;
    private final I18nHelper.BeanFactory languages;
    private final SummaryMails mails;
    private final Clock clock;

    public TransferWalk(
            TransferStore store,
            TransferRun transfers,
            UndoRun undos,
            TransferRights rights,
            UserManager users,
            JiraAuthenticationContext authentication,
            I18nHelper.BeanFactory languages,
            SummaryMails mails,
            Clock clock) {
        this.store = store;
        this.transfers = transfers;
        this.undos = undos;
        this.rights = rights;
        this.users = users;
        this.authentication = authentication;
        this.languages = languages;
        this.mails = mails;
        this.clock = clock;
    }

    /** How a run ended. */
    enum End {
        FINISHED,
        /** The job was cancelled; the next run resumes. */
        CANCELLED,
        /** Another node has taken over, or somebody paused or cancelled the transfer. */
        LOST,
        /** The person who started it may no longer run it. */
        NOT_ALLOWED
    }

    @Override
    public Outcome run(BooleanSupplier cancelled) {
        Optional<StoredTransfer> transfer = store.next();
        if (transfer.isEmpty()) {
            return Outcome.IDLE;
        }
        while (transfer.isPresent()) {
            OptionalLong fence = store.takeOver(transfer.get().id());
            if (fence.isPresent() && work(transfer.get(), fence.getAsLong(), cancelled) == End.CANCELLED) {
                return Outcome.CANCELLED;
            }
            transfer = store.next();
        }
        return Outcome.FINISHED;
    }

    private End work(StoredTransfer transfer, long fence, BooleanSupplier cancelled) {
        boolean undoing = transfer.state() == TransferState.UNDOING;
        UserKey key = undoing ? transfer.undoneBy().orElseThrow() : transfer.startedBy();
        ApplicationUser by = users.getUserByKey(key.value());
        End end;
        try {
            TransferPlan plan = PlanText.read(transfer.plan());
            BooleanSupplier allowed = () -> allowed(key, transfer);
            if (by == null || !allowed.getAsBoolean()) {
                end = End.NOT_ALLOWED;
            } else {
                // Jira's services and listeners ask the thread who acts.
                authentication.setLoggedInUser(by);
                try {
                    end = undoing
                            ? undos.run(transfer, fence, by, allowed, cancelled)
                            : transfers.run(transfer, fence, plan, by, allowed, cancelled);
                } finally {
                    authentication.clearLoggedInUser();
                }
            }
        } catch (Refusal refusal) {
            stop(transfer, fence, refusal.message(languages.getInstance(by)));
            return End.FINISHED;
        } catch (IllegalArgumentException unreadable) {
            stop(transfer, fence, "clear-owner.transfer.problem.unreadable");
            return End.FINISHED;
        }
        if (end == End.FINISHED) {
            TransferState over = undoing ? TransferState.UNDONE : TransferState.FINISHED;
            boolean ended = store.end(transfer.id(), fence, over, Optional.empty(), clock.instant());
            if (ended && !undoing) {
                mails.send(transfer, PlanText.read(transfer.plan()), by);
            }
        } else if (end == End.NOT_ALLOWED) {
            stop(transfer, fence, "clear-owner.transfer.problem.not-allowed");
        }
        return end;
    }

    /** An undo that stopped can be started again; a transfer can be continued. */
    private void stop(StoredTransfer transfer, long fence, String problem) {
        TransferState state =
                transfer.state() == TransferState.UNDOING ? TransferState.FINISHED : TransferState.STOPPED;
        store.end(transfer.id(), fence, state, Optional.of(problem), clock.instant());
    }

    /** Asked again before each batch: the person may lose the permission, or the account, in the middle. */
    private boolean allowed(UserKey key, StoredTransfer transfer) {
        ApplicationUser now = users.getUserByKey(key.value());
        return now != null && rights.allowed(now, transfer);
    }
}
