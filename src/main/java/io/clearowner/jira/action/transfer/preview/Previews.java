package io.clearowner.jira.action.transfer.preview;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.action.transfer.plan.PlanText;
import io.clearowner.jira.action.transfer.plan.TransferIssues;
import io.clearowner.jira.action.transfer.plan.TransferPlan;
import io.clearowner.jira.action.transfer.plan.TransferRights;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.TextLimits;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.store.PreviewStore;
import io.clearowner.jira.store.StoredPreview;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Starts previews of transfers, which change nothing, and returns their findings. */
public final class Previews {

    private final PreviewStore store;
    private final TransferRights rights;
    private final TransferIssues issues;
    private final Runnable runSoon;
    private final Clock clock;

    /** @param runSoon triggers the job */
    public Previews(PreviewStore store, TransferRights rights, TransferIssues issues, Runnable runSoon, Clock clock) {
        this.store = store;
        this.rights = rights;
        this.issues = issues;
        this.runSoon = runSoon;
        this.clock = clock;
    }

    /**
     * Queues a preview and returns at once. Replaces the person's previous one.
     *
     * @throws Refusal if the person may not run the plan, or its scope is invalid
     */
    public StoredPreview request(TransferPlan plan, ApplicationUser by) {
        rights.require(by, plan);
        issues.require(plan, by);
        StoredPreview preview =
                store.add(UUID.randomUUID().toString(), PlanText.write(plan), UserKeys.of(by), clock.instant());
        runSoon.run();
        return preview;
    }

    /** The preview, if this person requested it and this version of the app runs it. */
    public Optional<StoredPreview> find(String token, UserKey by) {
        Optional<StoredPreview> known = TextLimits.storable(token) ? store.find(token) : Optional.empty();
        return known.filter(
                preview -> preview.requestedBy().equals(by) && PreviewFindings.readable(preview.findings()));
    }

    /** Stops and removes the preview. */
    public void cancel(StoredPreview preview) {
        store.remove(preview.token());
    }
}
