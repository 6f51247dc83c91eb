package io.clearowner.jira.action.waiver;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
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

/** Gives and ends waivers, for people who may edit the issue. */
public final class Waivers {

    /** A waiver is temporary. The policy switches a role off for good. */
    static final int MAX_YEARS = 2;

    static final int MAX_REASON = 1_000;

    private final IssueAccess access;
    private final WaiverStore store;
    private final Reassessment reassessment;
    private final Clock clock;

    public Waivers(IssueAccess access, WaiverStore store, Reassessment reassessment, Clock clock) {
        this.access = access;
        this.store = store;
        this.reassessment = reassessment;
        this.clock = clock;
    }

    /** The waiver in force today. */
    public Optional<StoredWaiver> current(Issue issue, Role role) {
        LocalDate today = LocalDate.now(clock);
        return store.open(issue.getId(), role).filter(open -> open.waiver().holdsOn(today));
    }

    /** All waivers of the issue, oldest first. */
    public List<StoredWaiver> history(Issue issue) {
        return store.history(issue.getId());
    }

    /**
     * Gives a waiver, replacing the open one.
     *
     * @param until the last day of the waiver
     * @return the issue
     * @throws Refusal if the issue, the date, the reason or the person's permissions do not allow it
     */
    public Issue give(ApplicationUser person, String key, Role role, LocalDate until, String reason) {
        Issue issue = requireEditable(person, key);
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusYears(MAX_YEARS);
        if (until.isBefore(today) || until.isAfter(last)) {
            throw Refusal.because(
                    Kind.INVALID, "until", "clear-owner.rest.waiver.until-out-of-range", until, today, last);
        }
        TextLimits.requireAtMost(MAX_REASON, "reason", reason);
        change(
                issue,
                () -> store.give(issue.getId(), role, new Waiver(until), reason, UserKeys.of(person), clock.instant()));
        return issue;
    }

    /**
     * Ends the open waiver, if there is one.
     *
     * @return the issue
     */
    public Issue end(ApplicationUser person, String key, Role role) {
        Issue issue = requireEditable(person, key);
        change(issue, () -> store.end(issue.getId(), role, UserKeys.of(person), clock.instant()));
        return issue;
    }

    private void change(Issue issue, Runnable change) {
        reassessment.around(issue, change);
    }

    private Issue requireEditable(ApplicationUser person, String key) {
        Access.requireLoggedIn(person);
        return access.requireEditable(person, key);
    }
}
