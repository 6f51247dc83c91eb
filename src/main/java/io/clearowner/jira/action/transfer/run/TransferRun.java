package io.clearowner.jira.action.transfer.run;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.action.transfer.plan.OwnedCounts;
import io.clearowner.jira.action.transfer.plan.SkipCounts;
import io.clearowner.jira.action.transfer.plan.TransferIssues;
import io.clearowner.jira.action.transfer.plan.TransferPlan;
import io.clearowner.jira.action.transfer.plan.TransferRules;
import io.clearowner.jira.action.transfer.run.TransferWalk.End;
import io.clearowner.jira.store.StoredTransfer;
import io.clearowner.jira.store.TransferRow;
import io.clearowner.jira.store.TransferRow.State;
import io.clearowner.jira.store.TransferStore;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Carries out one transfer: the areas first, then the issues in batches. */
public final class TransferRun {

    /** Issues between two looks at whether to go on. */
    static final int BATCH = 20;

    private final TransferStore store;
    private final TransferIssues issues;
    private final TransferRules rules;
    private final OwnedCounts owned;
    private final AreaTransfer areas;
    private final RoleTransfer roles;
    private final TransferRate rate;

    public TransferRun(
            TransferStore store,
            TransferIssues issues,
            TransferRules rules,
            OwnedCounts owned,
            AreaTransfer areas,
            RoleTransfer roles,
            TransferRate rate) {
        this.store = store;
        this.issues = issues;
        this.rules = rules;
        this.owned = owned;
        this.areas = areas;
        this.roles = roles;
        this.rate = rate;
    }

    /** @param allowed whether the person may still run the plan */
    End run(
            StoredTransfer transfer,
            long fence,
            TransferPlan plan,
            ApplicationUser by,
            BooleanSupplier allowed,
            BooleanSupplier cancelled) {
        settle(transfer, by);
        if (!areas.handOver(transfer, fence, plan, by)) {
            return End.LOST;
        }
        SkipCounts skipped = SkipCounts.read(transfer.skipped());
        RoleTransfer.Run run =
                new RoleTransfer.Run(transfer.id(), fence, by, rules.of(plan, by), owned.of(plan, by), skipped);
        List<Long> ids = issues.ids(plan, by).stream()
                .filter(id -> id > transfer.cursorIssue())
                .toList();
        long total = transfer.done() + ids.size();
        Pace pace = new Pace(rate.perMinute(), System::nanoTime, Pace::sleep);
        long cursor = transfer.cursorIssue();
        for (int from = 0; from < ids.size(); from += BATCH) {
            if (!store.progress(transfer.id(), fence, cursor, transfer.done() + from, total, skipped.write())) {
                return End.LOST;
            }
            if (!allowed.getAsBoolean()) {
                return End.NOT_ALLOWED;
            }
            for (long id : ids.subList(from, Math.min(from + BATCH, ids.size()))) {
                if (cancelled.getAsBoolean()) {
                    return End.CANCELLED;
                }
                RoleTransfer.Outcome outcome = roles.change(run, id);
                if (outcome == RoleTransfer.Outcome.LOST) {
                    return End.LOST;
                }
                if (outcome == RoleTransfer.Outcome.CHANGED) {
                    pace.await(cancelled);
                }
                cursor = id;
            }
        }
        return store.progress(transfer.id(), fence, cursor, total, total, skipped.write()) ? End.FINISHED : End.LOST;
    }

    /** Finds out what became of what was about to be changed when a node was killed. */
    private void settle(StoredTransfer transfer, ApplicationUser by) {
        for (TransferRow intent : store.rows(transfer.id(), List.of(State.INTENDED), 0, Integer.MAX_VALUE)) {
            if (intent.area().isPresent()) {
                areas.settle(intent);
            } else {
                roles.settle(intent, by);
            }
        }
    }
}
