package io.clearowner.jira.insight.selftest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.UnclearSinceStore;
import io.clearowner.jira.upkeep.issueevent.Reassessment;
import io.clearowner.jira.upkeep.issueevent.SeenUpdates;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Changes the owner of a role for the self-test, and puts it back as it was, with its answer and its since-when. What
 * to put back is stored before the change, so that a kill does not lose it.
 */
public final class TrialEdit {

    private final SelfTestStore store;
    private final IssueManager issues;
    private final OwnerAssignment assignment;
    private final ConfirmationStore confirmations;
    private final UnclearSinceStore since;
    private final Reassessment reassessment;
    private final SeenUpdates seen;
    private final LastPutBack lastPutBack;
    private final Clock clock;

    public TrialEdit(
            SelfTestStore store,
            IssueManager issues,
            OwnerAssignment assignment,
            ConfirmationStore confirmations,
            UnclearSinceStore since,
            Reassessment reassessment,
            SeenUpdates seen,
            LastPutBack lastPutBack,
            Clock clock) {
        this.store = store;
        this.issues = issues;
        this.assignment = assignment;
        this.confirmations = confirmations;
        this.since = since;
        this.reassessment = reassessment;
        this.seen = seen;
        this.lastPutBack = lastPutBack;
        this.clock = clock;
    }

    /** Makes the administrator the owner, or nobody if they are already. Jira mails nobody about it. */
    public Before change(ApplicationUser administrator, Issue issue, Role role) {
        Optional<UserKey> owner = assignment.owner(issue, role);
        Optional<UserKey> own = Optional.of(UserKeys.of(administrator));
        Before before = new Before(
                issue.getId(),
                role,
                owner,
                owner.equals(own) ? Optional.empty() : own,
                Optional.ofNullable(since.of(issue.getId()).get(role)),
                confirmations.current(issue.getId(), role),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        store.save(before);
        lastPutBack.is(before);
        assignment.assignQuietly(administrator, issue, role, before.trial());
        return before;
    }

    /**
     * Puts back what a test has changed, also after a kill. Somebody else's change of the role since is left alone.
     *
     * @param by author of the change; null if the account is gone
     * @return why it could not be put back, in English; empty if the role is as it was before
     */
    Optional<String> putBack(ApplicationUser by) {
        Optional<Before> stored = store.before();
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        Before before = stored.get();
        lastPutBack.is(before);
        return reassessment.exclusively(before.issueId(), () -> {
            Issue issue = issues.getIssueObject(before.issueId());
            Optional<String> obstacle = issue == null ? Optional.of("the issue is gone") : restore(before, issue, by);
            store.removeBefore();
            return obstacle;
        });
    }

    private Optional<String> restore(Before before, Issue issue, ApplicationUser by) {
        Optional<UserKey> now = assignment.owner(issue, before.role());
        if (!now.equals(before.owner())) {
            if (!now.equals(before.trial())) {
                return Optional.of("somebody has changed the owner meanwhile; that is left as it is");
            }
            assignment.restore(by, issue, before.role(), before.owner());
        }
        Issue restored = issues.getIssueObject(before.issueId());
        restoreRows(before, restored);
        return assignment.owner(restored, before.role()).equals(before.owner())
                ? Optional.empty()
                : Optional.of("Jira did not store the former owner");
    }

    private void restoreRows(Before before, Issue issue) {
        long id = before.issueId();
        reassessment.reindexAfter(issue, () -> {
            if (!confirmations.current(id, before.role()).equals(before.answer())) {
                before.answer().ifPresentOrElse(confirmations::put, () -> confirmations.supersede(id, before.role()));
            }
        });
        before.since().ifPresentOrElse(at -> since.put(id, before.role(), at), () -> since.remove(id, before.role()));
        seen.add(issue);
    }
}
