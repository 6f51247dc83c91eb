package io.clearowner.jira.action.transfer.run;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.action.transfer.plan.Decision;
import io.clearowner.jira.action.transfer.plan.OwnedCounts;
import io.clearowner.jira.action.transfer.plan.SkipCounts;
import io.clearowner.jira.action.transfer.plan.SkipReason;
import io.clearowner.jira.action.transfer.plan.TransferRules;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.TransferRow;
import io.clearowner.jira.store.TransferRow.State;
import io.clearowner.jira.store.TransferStore;
import io.clearowner.jira.upkeep.issueevent.OwnerChangeListener;
import io.clearowner.jira.upkeep.issueevent.Reassessment;
import io.clearowner.jira.upkeep.reindex.ReindexScope;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives one role of one issue to its new owner: writes the intent, the issue, and the outcome. After a kill, an intent
 * without an outcome is settled from the issue.
 */
public final class RoleTransfer {

    private static final Logger log = LoggerFactory.getLogger(RoleTransfer.class);

    private final TransferStore store;
    private final IssueManager issues;
    private final OwnerAssignment assignment;
    private final ConfirmationStore confirmations;
    private final OwnerChangeLog changes;
    private final OwnerChangeListener owners;
    private final Reassessment reassessment;
    private final Reindexing reindexing;
    private final I18nHelper.BeanFactory languages;
    private final Clock clock;

    public RoleTransfer(
            TransferStore store,
            IssueManager issues,
            OwnerAssignment assignment,
            ConfirmationStore confirmations,
            OwnerChangeLog changes,
            OwnerChangeListener owners,
            Reassessment reassessment,
            Reindexing reindexing,
            I18nHelper.BeanFactory languages,
            Clock clock) {
        this.store = store;
        this.issues = issues;
        this.assignment = assignment;
        this.confirmations = confirmations;
        this.changes = changes;
        this.owners = owners;
        this.reassessment = reassessment;
        this.reindexing = reindexing;
        this.languages = languages;
        this.clock = clock;
    }

    /** A transfer that this node works on. */
    record Run(
            int id,
            long fence,
            ApplicationUser by,
            TransferRules.ForPlan rules,
            OwnedCounts.Held held,
            SkipCounts skipped) {}

    /** What happened to an issue. */
    enum Outcome {
        CHANGED,
        UNCHANGED,
        /** Another node has taken over, or the transfer no longer runs. */
        LOST
    }

    /** Decides about each role by the current state of the issue, and changes it. */
    Outcome change(Run run, long issueId) {
        return reassessment.exclusively(issueId, () -> {
            boolean changed = false;
            boolean concerned = false;
            for (Role role : Role.values()) {
                // Read for each role: the change of one may change what Jira allows for the other.
                Issue issue = run.rules().concerns(role) ? issues.getIssueObject(issueId) : null;
                if (issue == null) {
                    continue;
                }
                Decision decision = run.rules().decide(issue, role, run.held()::belowLimit);
                concerned |= !(decision instanceof Decision.NotConcerned);
                run.skipped().add(decision);
                if (decision instanceof Decision.Change change) {
                    Outcome outcome = change(run, issue, role, change);
                    if (outcome == Outcome.LOST) {
                        return outcome;
                    }
                    changed |= outcome == Outcome.CHANGED;
                }
            }
            // The search found it, so it was concerned a moment ago, unless the transfer itself changed it before a
            // kill.
            if (!concerned
                    && run.rules().foundByCondition()
                    && store.inTransfer(run.id(), issueId).isEmpty()) {
                run.skipped().add(SkipReason.CHANGED_MEANWHILE);
            }
            return changed ? Outcome.CHANGED : Outcome.UNCHANGED;
        });
    }

    private Outcome change(Run run, Issue issue, Role role, Decision.Change change) {
        TransferRow intent = new TransferRow(
                0,
                run.id(),
                issue.getId(),
                Optional.empty(),
                role,
                change.from(),
                change.to(),
                State.INTENDED,
                clock.instant(),
                0,
                confirmations.current(issue.getId(), role),
                Optional.empty());
        Optional<Integer> row = store.intend(run.fence(), intent);
        if (row.isEmpty()) {
            boolean done = store.inTransfer(run.id(), issue.getId()).stream().anyMatch(known -> known.role() == role);
            return done ? Outcome.UNCHANGED : Outcome.LOST;
        }
        Optional<String> failure = write(run.by(), issue, role, change);
        Issue now = issues.getIssueObject(issue.getId());
        boolean written = now != null && assignment.owner(now, role).equals(change.to());
        if (written) {
            changed(row.get(), intent, now);
            change.to().ifPresent(run.held()::given);
        } else {
            store.settle(row.get(), State.FAILED, 0, failure.or(() -> Optional.of("clear-owner.transfer.row.failed")));
        }
        return written ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    /** Why it failed, as an i18n key or in the words of the person's language; empty if it did not. */
    private Optional<String> write(ApplicationUser by, Issue issue, Role role, Decision.Change change) {
        try {
            assignment.assignQuietly(by, issue, role, change.to());
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.message(languages.getInstance(by)));
        } catch (RuntimeException e) {
            log.error("A transfer could not change {}", issue.getKey(), e);
            return Optional.of("clear-owner.transfer.row.failed");
        }
    }

    private void changed(int row, TransferRow intent, Issue issue) {
        store.settle(
                row,
                State.CHANGED,
                changes.last(issue, intent.role(), intent.at()).orElse(0),
                Optional.empty());
    }

    /** Settles an intent that was written before a kill. */
    void settle(TransferRow intent, ApplicationUser by) {
        reassessment.exclusively(intent.issueId(), () -> {
            Issue issue = issues.getIssueObject(intent.issueId());
            if (issue == null) {
                store.settle(intent.id(), State.FAILED, 0, Optional.of("clear-owner.transfer.row.gone"));
            } else if (assignment.owner(issue, intent.role()).equals(intent.to())) {
                changed(intent.id(), intent, issue);
                followUp(intent, issue, by);
            } else if (assignment.owner(issue, intent.role()).equals(intent.from())) {
                // Not written yet: the walk comes to the issue again.
                store.withdraw(intent.id());
            } else {
                store.settle(intent.id(), State.FAILED, 0, Optional.of("clear-owner.transfer.row.changed"));
            }
            return null;
        });
    }

    /** The kill may have taken the event of the change, and the index. */
    private void followUp(TransferRow intent, Issue issue, ApplicationUser by) {
        owners.ownerChanged(issue, intent.role(), intent.from(), Optional.of(UserKeys.of(by)));
        reindexing.request(ReindexScope.issues(Set.of(issue.getId())));
    }
}
