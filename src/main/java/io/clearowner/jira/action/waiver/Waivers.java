package io.clearowner.jira.action.waiver;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.assessment.commitment.StoredCommitments;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.Waiver;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.TextLimits;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.store.StoredWaiver;
import io.clearowner.jira.store.WaiverStore;
import io.clearowner.jira.upkeep.issueevent.Reassessment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says that an issue needs no owner in a role for a while. Given and taken back by who may edit the issue. */
public final class Waivers {

    /** A waiver is no way to switch a role off for good: that is what the policy is for. */
    static final int MAX_YEARS = 2;

    static final int MAX_REASON = 1_000;

    private final IssueAccess access;
    private final WaiverStore store;
    private final StoredCommitments commitments;
    private final Reassessment reassessment;
    private final Clock clock;

    public Waivers(
            IssueAccess access,
            WaiverStore store,
            StoredCommitments commitments,
            Reassessment reassessment,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.commitments = commitments;
        this.reassessment = reassessment;
        this.clock = clock;
    }

    /** The waiver that holds today. */
    public Optional<StoredWaiver> holding(Issue issue, Role role) {
        LocalDate today = LocalDate.now(clock);
        return store.open(issue.getId(), role).filter(open -> open.waiver().holdsOn(today));
    }

    /** All that were ever given for the issue, oldest first. */
    public List<StoredWaiver> history(Issue issue) {
        return store.history(issue.getId());
    }

    /**
     * Gives a waiver in place of the one that is open.
     *
     * @param until the last day on which it holds
     * @return the issue
     * @throws Refusal if the issue, the date, the reason or the person's permissions do not allow it
     */
    public Issue give(ApplicationUser person, String key, Role role, LocalDate until, String reason) {
        Issue issue = editable(person, key);
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusYears(MAX_YEARS);
        if (until.isBefore(today) || until.isAfter(last)) {
            throw Refusal.because(
                    Kind.INVALID, "until", "clear-owner.rest.waiver.until-out-of-range", until, today, last);
        }
        TextLimits.requireAtMost(MAX_REASON, "reason", reason);
        reassessment.around(issue, () -> {
            store.give(issue.getId(), role, new Waiver(until), reason, UserKeys.of(person), clock.instant());
            commitments.invalidate(issue.getId());
        });
        return issue;
    }

    /**
     * Takes the open waiver back; nothing happens if there is none.
     *
     * @return the issue
     */
    public Issue takeBack(ApplicationUser person, String key, Role role) {
        Issue issue = editable(person, key);
        reassessment.around(issue, () -> {
            store.end(issue.getId(), role, UserKeys.of(person), clock.instant());
            commitments.invalidate(issue.getId());
        });
        return issue;
    }

    private Issue editable(ApplicationUser person, String key) {
        Access.requireLoggedIn(person);
        return access.requireEditable(person, key);
    }
}
