package io.clearowner.jira.insight.selftest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.ownership.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What the checks of one run work with: an issue, the administrator who named it, and what the edit caused. */
public final class Trial {

    private static final long POLL_MILLIS = 100;

    private final ApplicationUser administrator;
    private final Role role;
    private final Supplier<Issue> issue;
    private final Instant requestedAt;
    private final TrialEvents events;
    private final Duration patience;
    private Before before;

    /**
     * @param role whose owner is changed
     * @param issue reads the current state
     * @param patience how long to wait for what Jira may do later
     */
    public Trial(
            ApplicationUser administrator,
            Role role,
            Supplier<Issue> issue,
            Instant requestedAt,
            TrialEvents events,
            Duration patience) {
        this.administrator = administrator;
        this.role = role;
        this.issue = issue;
        this.requestedAt = requestedAt;
        this.events = events;
        this.patience = patience;
    }

    public ApplicationUser administrator() {
        return administrator;
    }

    /** The role whose owner the test changes. */
    public Role role() {
        return role;
    }

    /** The issue as it is now. */
    public Issue issue() {
        return issue.get();
    }

    /** When somebody asked for the test. */
    public Instant requestedAt() {
        return requestedAt;
    }

    /** The events of the issue since the test began. */
    public TrialEvents events() {
        return events;
    }

    /** @throws IllegalStateException before the edit */
    public Before before() {
        if (before == null) {
            throw new IllegalStateException("The issue is not edited yet");
        }
        return before;
    }

    /** Called once the issue is edited. */
    public void edited(Before issueBefore) {
        before = issueBefore;
    }

    /** Waits until the condition holds; false if it does not in time. */
    public boolean eventually(BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
