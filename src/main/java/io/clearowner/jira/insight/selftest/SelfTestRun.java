package io.clearowner.jira.insight.selftest;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.insight.selftest.StoredSelfTest.Line;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.cluster.ClusterWork;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the checks of a self-test one after the other, as the administrator who asked for it, and cleans up. */
public final class SelfTestRun implements ClusterWork {

    /** The line that says whether the issue is as it was. */
    static final String PUT_BACK = "put-back";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Logger log = LoggerFactory.getLogger(SelfTestRun.class);

    private final SelfTestStore store;
    private final List<JiraCheck> checks;
    private final TrialEdit edit;
    private final OwnershipFields fields;
    private final IssueManager issues;
    private final UserManager users;
    private final EventPublisher publisher;
    private final JiraAuthenticationContext authentication;
    private final RecentProblems problems;
    private final Clock clock;

    public SelfTestRun(
            SelfTestStore store,
            List<JiraCheck> checks,
            TrialEdit edit,
            OwnershipFields fields,
            IssueManager issues,
            UserManager users,
            EventPublisher publisher,
            JiraAuthenticationContext authentication,
            RecentProblems problems,
            Clock clock) {
        this.store = store;
        this.checks = List.copyOf(checks);
        this.edit = edit;
        this.fields = fields;
        this.issues = issues;
        this.users = users;
        this.publisher = publisher;
        this.authentication = authentication;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    public Outcome run(BooleanSupplier cancelled) {
        Optional<StoredSelfTest> stored = store.run();
        if (stored.isEmpty() || stored.get().finishedAt().isPresent()) {
            if (store.before().isPresent()) {
                putBack(null);
            }
            return Outcome.IDLE;
        }
        StoredSelfTest run = stored.get();
        ApplicationUser by =
                run.by().map(key -> users.getUserByKey(key.value())).orElse(null);
        boolean killed = run.startedAt().isPresent();
        boolean early = true;
        if (!killed) {
            run = run.started(clock.instant());
            store.save(run);
        }
        authentication.setLoggedInUser(by);
        try {
            if (!killed && by != null && issues.getIssueObject(run.issueId()) != null) {
                run = checked(run, by, cancelled);
                early = run.lines().size() < checks.size();
            }
        } finally {
            run = run.with(new Line(PUT_BACK, putBack(by)));
            store.save(run.finished(clock.instant(), early));
            authentication.clearLoggedInUser();
        }
        return Outcome.FINISHED;
    }

    private StoredSelfTest checked(StoredSelfTest requested, ApplicationUser by, BooleanSupplier cancelled) {
        StoredSelfTest run = requested;
        long issueId = run.issueId();
        Role role = SelfTest.role(fields, issues.getIssueObject(issueId)).orElse(Role.PRODUCT);
        TrialEvents events = new TrialEvents(issueId);
        Trial trial = new Trial(by, role, () -> issues.getIssueObject(issueId), run.requestedAt(), events, PATIENCE);
        publisher.register(events);
        try {
            for (JiraCheck check : checks) {
                if (cancelled.getAsBoolean()) {
                    break;
                }
                run = run.with(new Line(check.code(), find(check, trial, run.lines())));
                store.save(run);
            }
        } finally {
            publisher.unregister(events);
        }
        return run;
    }

    private static Finding find(JiraCheck check, Trial trial, List<Line> before) {
        for (String needed : check.needs()) {
            Optional<Line> line =
                    before.stream().filter(one -> one.code().equals(needed)).findFirst();
            if (line.filter(one -> one.finding().result() == Finding.Result.OK).isEmpty()) {
                return Finding.skipped("needs " + needed);
            }
        }
        try {
            return check.run(trial);
        } catch (Exception | LinkageError e) {
            log.warn("The self-test's check {} failed", check.code(), e);
            return Finding.failed(kinds(e) + "; the log has more");
        }
    }

    private Finding putBack(ApplicationUser by) {
        try {
            return edit.putBack(by).map(Finding::failed).orElseGet(() -> Finding.ok("the owner is as before"));
        } catch (RuntimeException e) {
            log.error("The self-test cannot put back the owner of its issue", e);
            problems.add("putting back what the self-test changed", e);
            return Finding.failed(kinds(e) + "; the log has more");
        }
    }

    /** Without messages, which may name people or issues. */
    private static String kinds(Throwable error) {
        return error.getCause() == null
                ? error.getClass().getName()
                : error.getClass().getName() + " < "
                        + error.getCause().getClass().getName();
    }
}
