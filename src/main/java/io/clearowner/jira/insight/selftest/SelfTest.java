package io.clearowner.jira.insight.selftest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Epics;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.UserKeys;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tries in this very Jira what the app relies on: starts a run, and tells what the latest one found. */
public final class SelfTest {

    /** A job that is asked for runs sooner than this, if jobs run at all. */
    static final Duration START_LIMIT = Duration.ofSeconds(15);

    private static final String ISSUE = "issue";

    private final SelfTestStore store;
    private final List<JiraCheck> checks;
    private final IssueAccess access;
    private final OwnershipFields fields;
    private final OwnerAssignment assignment;
    private final UserManager users;
    private final Epics epics;
    private final IndexSearch index;
    private final Runnable runSoon;
    private final Clock clock;

    public SelfTest(
            SelfTestStore store,
            List<JiraCheck> checks,
            IssueAccess access,
            OwnershipFields fields,
            OwnerAssignment assignment,
            UserManager users,
            Epics epics,
            IndexSearch index,
            Runnable runSoon,
            Clock clock) {
        this.store = store;
        this.checks = List.copyOf(checks);
        this.access = access;
        this.fields = fields;
        this.assignment = assignment;
        this.users = users;
        this.epics = epics;
        this.index = index;
        this.runSoon = runSoon;
        this.clock = clock;
    }

    /**
     * Asks for a run, unless one waits or runs.
     *
     * @param key of the issue to edit
     * @throws Refusal if the administrator may not edit the issue, or it could not be put back as it was
     */
    public void request(ApplicationUser administrator, String key) {
        Issue issue = access.requireEditable(administrator, key);
        requireNothingBelow(issue);
        Role role = role(fields, issue)
                .orElseThrow(() ->
                        Refusal.because(Kind.INVALID, ISSUE, "clear-owner.self-test.issue.no-field", issue.getKey()));
        if (assignment
                .owner(issue, role)
                .filter(owner -> users.getUserByKey(owner.value()) == null)
                .isPresent()) {
            throw Refusal.because(Kind.INVALID, ISSUE, "clear-owner.self-test.issue.owner-gone", issue.getKey());
        }
        if (store.run().filter(run -> run.finishedAt().isEmpty()).isEmpty()) {
            store.save(StoredSelfTest.requested(UserKeys.of(administrator), issue.getId(), clock.instant()));
        }
        runSoon.run();
    }

    /** What inherits from the issue would change too, and its since-when could not be put back. */
    private void requireNothingBelow(Issue issue) {
        boolean epic =
                epics.fields().stream().anyMatch(field -> index.count(Jql.equal(Jql.field(field), issue.getKey())) > 0);
        if (epic || !issue.getSubTaskObjects().isEmpty()) {
            throw Refusal.because(Kind.INVALID, ISSUE, "clear-owner.self-test.issue.below", issue.getKey());
        }
    }

    /** The role whose owner is changed. */
    static Optional<Role> role(OwnershipFields fields, Issue issue) {
        return Stream.of(Role.values())
                .filter(role -> fields.ownerCanBeSet(role, issue))
                .findFirst();
    }

    /** The latest run; empty if there is none. */
    public Optional<StoredSelfTest> latest() {
        return store.run();
    }

    /** Whether Jira's scheduler should have started the run long ago. */
    public boolean overdue(StoredSelfTest run) {
        return run.startedAt().isEmpty() && run.requestedAt().plus(START_LIMIT).isBefore(clock.instant());
    }

    /** The number of lines of a complete run. */
    public int total() {
        return checks.size() + 1;
    }
}
