package io.clearowner.jira.action.confirmation;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Confirmation.State;
import io.clearowner.jira.ownership.People;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.JiraIssueFacts;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.upkeep.issueevent.Reassessment;
import java.time.Clock;
import java.util.Optional;

/** Asks owners to confirm a role again, whatever the policy says about new owners. */
public final class RepeatedRequests {

    private final IssueAssessor assessor;
    private final IssueManager issues;
    private final People people;
    private final ConfirmationStore confirmations;
    private final Reassessment reassessment;
    private final Clock clock;

    public RepeatedRequests(
            IssueAssessor assessor,
            IssueManager issues,
            People people,
            ConfirmationStore confirmations,
            Reassessment reassessment,
            Clock clock) {
        this.assessor = assessor;
        this.issues = issues;
        this.people = people;
        this.confirmations = confirmations;
        this.reassessment = reassessment;
        this.clock = clock;
    }

    /**
     * Asks the owner whom the issue names; one who is asked already keeps waiting since then. Whoever causes this is
     * not asked, nor is an owner who cannot act. The caller decides whether this may be done.
     *
     * @param by null if anonymous
     * @param issue may have an owner who is not stored yet
     */
    public void ask(ApplicationUser by, Issue issue, Role role) {
        JiraIssueFacts facts = assessor.facts(issue);
        Optional<UserKey> asker = Optional.ofNullable(by).map(UserKeys::of);
        facts.ownOwner(role)
                .filter(owner -> !asker.equals(Optional.of(owner)))
                .filter(owner -> people.active(owner) && people.canBrowse(owner, facts))
                .ifPresent(owner -> reassessment.exclusively(issue.getId(), () -> {
                    ask(issue.getId(), role, owner, asker);
                    return null;
                }));
    }

    private void ask(long issueId, Role role, UserKey owner, Optional<UserKey> asker) {
        Optional<StoredConfirmation> current = confirmations.current(issueId, role);
        if (current.filter(asked -> waits(asked.confirmation(), owner)).isPresent()) {
            return;
        }
        Issue stored = issues.getIssueObject(issueId);
        Optional<UserKey> before = assessor.facts(stored)
                .ownOwner(role)
                .filter(former -> !former.equals(owner))
                .or(() -> current.flatMap(StoredConfirmation::previousOwner));
        StoredConfirmation request = new StoredConfirmation(
                issueId,
                role,
                new Confirmation(owner, State.PENDING, clock.instant()),
                asker,
                Optional.empty(),
                before);
        reassessment.reindexAfter(stored, () -> confirmations.put(request));
    }

    private static boolean waits(Confirmation asked, UserKey owner) {
        return asked.state() == State.PENDING && asked.user().equals(owner);
    }
}
