package io.clearowner.jira.action.confirmation;

import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.action.confirmation.AskingRule.Asks;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.assessment.commitment.StoredCommitments;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Confirmation.State;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.JiraIssueFacts;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.store.WaiverStore;
import io.clearowner.jira.upkeep.issueevent.OwnerChangeListener;
import io.clearowner.jira.upkeep.issueevent.Reassessment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Starts a confirmation when the owner of an issue changes. Anyone who takes a role is not asked; anyone who is given
 * one is asked if the policy says so. The row is written in either case, since staleness counts from its date.
 */
public final class OwnerChangeHandler implements OwnerChangeListener {

    /** Some databases keep times by the second. */
    private static final Duration PRECISION = Duration.ofSeconds(1);

    private final IssueAssessor assessor;
    private final Policies policies;
    private final ConfirmationStore confirmations;
    private final WaiverStore waivers;
    private final StoredCommitments commitments;
    private final Reassessment reassessment;
    private final AskingRule asking;
    private final Clock clock;

    public OwnerChangeHandler(
            IssueAssessor assessor,
            Policies policies,
            ConfirmationStore confirmations,
            WaiverStore waivers,
            StoredCommitments commitments,
            Reassessment reassessment,
            AskingRule asking,
            Clock clock) {
        this.assessor = assessor;
        this.policies = policies;
        this.confirmations = confirmations;
        this.waivers = waivers;
        this.commitments = commitments;
        this.reassessment = reassessment;
        this.asking = asking;
        this.clock = clock;
    }

    @Override
    public void ownerChanged(Issue issue, Role role, Optional<UserKey> before, Optional<UserKey> by) {
        changed(assessor.facts(issue), issue, role, before, by, clock.instant());
    }

    @Override
    public void ownerChanged(Issue issue, Role role, Optional<UserKey> before, Optional<UserKey> by, Instant at) {
        JiraIssueFacts facts = assessor.facts(issue);
        if (!known(facts, role, at)) {
            Instant now = clock.instant();
            changed(facts, issue, role, before, by, at.isBefore(now) ? at : now);
        }
    }

    private void changed(
            JiraIssueFacts facts,
            Issue issue,
            Role role,
            Optional<UserKey> before,
            Optional<UserKey> by,
            Instant since) {
        Asks asks = asking.of(facts.issueId(), role, facts.ownOwner(role), by);
        if (asks == Asks.RESTORED) {
            return;
        }
        Policy policy = policies.forProject(facts.projectId());
        Runnable rows = () -> update(facts, policy, role, before, by, since, asks);
        if (policy.asksForConfirmation() || policy.counts(Reasons.STALE)) {
            // Jira may have indexed the issue before the confirmation was stored.
            reassessment.reindexAfter(issue, rows);
        } else {
            commitments.change(facts.issueId(), rows);
        }
    }

    /** Whether the row of the current owner is as new as the change, so that the change was handled before. */
    private boolean known(JiraIssueFacts facts, Role role, Instant at) {
        return confirmations
                .current(facts.issueId(), role)
                .map(StoredConfirmation::confirmation)
                .filter(confirmation -> facts.ownOwner(role).equals(Optional.of(confirmation.user())))
                .filter(confirmation -> !confirmation.since().isBefore(at.minus(PRECISION)))
                .isPresent();
    }

    private void update(
            JiraIssueFacts facts,
            Policy policy,
            Role role,
            Optional<UserKey> before,
            Optional<UserKey> by,
            Instant since,
            Asks rule) {
        Optional<UserKey> owner = facts.ownOwner(role);
        if (owner.isPresent() && waits(facts.issueId(), role, owner.get())) {
            return;
        }
        if (owner.isPresent()) {
            boolean wanted = rule == Asks.YES || rule == Asks.AS_POLICY_SAYS && policy.asksForConfirmation();
            boolean asks = wanted && !by.equals(owner);
            confirmations.put(new StoredConfirmation(
                    facts.issueId(),
                    role,
                    new Confirmation(owner.get(), asks ? State.PENDING : State.NOT_ASKED, since),
                    by,
                    Optional.empty(),
                    before));
        } else if (!declinedBy(facts.issueId(), role, before)) {
            confirmations.supersede(facts.issueId(), role);
        }
    }

    /** Whether the new owner was asked while the change was under way, as by a workflow, and has not answered yet. */
    private boolean waits(long issueId, Role role, UserKey owner) {
        return confirmations
                .current(issueId, role)
                .map(StoredConfirmation::confirmation)
                .filter(asked -> asked.state() == State.PENDING && asked.user().equals(owner))
                .isPresent();
    }

    /**
     * Whether the previous owner declined the role. That explains why nobody holds it now, so the confirmation stays.
     */
    private boolean declinedBy(long issueId, Role role, Optional<UserKey> before) {
        return confirmations
                .current(issueId, role)
                .map(StoredConfirmation::confirmation)
                .filter(confirmation ->
                        confirmation.state() == State.DECLINED && before.equals(Optional.of(confirmation.user())))
                .isPresent();
    }

    @Override
    public void deleted(long issueId) {
        commitments.change(issueId, () -> {
            confirmations.remove(issueId);
            waivers.remove(issueId);
        });
    }
}
