package io.clearowner.jira.upkeep.reindex;

import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.assessment.commitment.StoredCommitments;
import io.clearowner.jira.assessment.policy.Policies;
import java.util.Collection;

/**
 * The policies, owners of areas, and commitments that issues are assessed by. A change is stored together with its
 * request to re-index, and this node invalidates its memory only after that, other nodes a little later. A pass that
 * starts in between must not assess by what was before.
 */
public final class SettingsInMemory {

    private final Policies policies;
    private final StoredAreaOwners areaOwners;
    private final StoredCommitments commitments;

    public SettingsInMemory(Policies policies, StoredAreaOwners areaOwners, StoredCommitments commitments) {
        this.policies = policies;
        this.areaOwners = areaOwners;
        this.commitments = commitments;
    }

    /**
     * Reads them again before they are used next.
     *
     * @param issueIds issues whose commitments are
     */
    void refresh(Collection<Long> issueIds) {
        policies.invalidate();
        areaOwners.invalidate();
        issueIds.forEach(commitments::invalidate);
    }
}
