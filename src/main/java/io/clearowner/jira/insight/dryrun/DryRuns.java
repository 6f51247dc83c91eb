package io.clearowner.jira.insight.dryrun;

import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.TextLimits;
import io.clearowner.jira.store.DryRunStore;
import io.clearowner.jira.store.StoredDryRun;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Starts dry runs of policies, which change nothing, and returns their findings. */
public final class DryRuns {

    private final DryRunStore store;
    private final Policies policies;
    private final Runnable runSoon;
    private final Clock clock;

    /** @param runSoon triggers the job */
    public DryRuns(DryRunStore store, Policies policies, Runnable runSoon, Clock clock) {
        this.store = store;
        this.policies = policies;
        this.runSoon = runSoon;
        this.clock = clock;
    }

    /**
     * Queues a dry run and returns at once. Replaces the person's previous one.
     *
     * @throws io.clearowner.jira.ownership.InvalidPolicy naming every invalid setting
     */
    public StoredDryRun request(PolicyScope scope, PolicySettings settings, UserKey by) {
        policies.preview(scope, settings);
        String token = UUID.randomUUID().toString();
        StoredDryRun run = store.add(token, scope, settings, by, clock.instant());
        runSoon.run();
        return run;
    }

    /** The dry run, if this person requested it and this version of the app runs it. */
    public Optional<StoredDryRun> find(String token, UserKey by) {
        Optional<StoredDryRun> known = TextLimits.storable(token) ? store.find(token) : Optional.empty();
        return known.filter(run -> run.requestedBy().equals(by) && Findings.readable(run.findings()));
    }

    /** Stops and removes the dry run. */
    public void cancel(StoredDryRun run) {
        store.remove(run.token());
    }
}
