package io.clearowner.jira.ui.admin;

import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.assessment.commitment.StoredCommitments;
import io.clearowner.jira.assessment.policy.Policies;
import java.util.List;

/** The lines of {@link Diagnostics} on policies and on what this node keeps in memory. */
public final class CacheDiagnostics {

    private final Policies policies;
    private final StoredAreaOwners areaOwners;
    private final StoredCommitments commitments;

    public CacheDiagnostics(Policies policies, StoredAreaOwners areaOwners, StoredCommitments commitments) {
        this.policies = policies;
        this.areaOwners = areaOwners;
        this.commitments = commitments;
    }

    List<String> lines() {
        int overrides = policies.savedForProjects().size();
        return List.of(
                "Policies: " + overrides + " projects with their own; reasons anywhere " + policies.reasonsInForce(),
                "Caches of this node: " + overrides + " policies of projects, " + areaOwners.size()
                        + " owners of projects and components, " + commitments.cacheUse()
                        + " with waivers or confirmations");
    }
}
