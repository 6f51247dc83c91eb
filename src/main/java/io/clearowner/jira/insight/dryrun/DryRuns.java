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

/** Tries policies: asks for a walk through the issues that changes nothing, and tells what it found. */
public final class DryRuns {

    private final DryRunStore store;
    private final Policies policies;
    private final Runnable runSoon;
    private final Clock clock;

    /** @param runSoon has the job look for work at once */
    public DryRuns(DryRunStore store, Policies policies, Runnable runSoon, Clock clock) {
        this.store = store;
        this.policies = policies;
        this.runSoon = runSoon;
        this.clock = clock;
    }

    /**
     * Returns at once; what the person tried before is given up.
     *
     * @throws io.clearowner.jira.ownership.InvalidPolicy naming every setting that is wrong
     */
    public StoredDryRun request(PolicyScope scope, PolicySettings settings, UserKey by) {
        policies.preview(scope, settings);
        String token = UUID.randomUUID().toString();
        StoredDryRun run = store.add(token, scope, settings, by, clock.instant());
        runSoon.run();
        return run;
    }

    /** Only to the person who asked for it. */
    public Optional<StoredDryRun> find(String token, UserKey by) {
        Optional<StoredDryRun> known = TextLimits.storable(token) ? store.find(token) : Optional.empty();
        return known.filter(run -> run.requestedBy().equals(by));
    }

    /** Gives it up. */
    public void cancel(StoredDryRun run) {
        store.remove(run.token());
    }
}
