package io.clearowner.jira.upkeep.reindex;

import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.assessment.policy.Policies;

/**
 * The policies and owners of areas that issues are assessed by. A change is stored together with its request to
 * re-index, and this node invalidates its memory only after that, other nodes a little later. A pass that starts in
 * between must not assess by what was before.
 */
public final class SettingsInMemory {

    private final Policies policies;
    private final StoredAreaOwners areaOwners;

    public SettingsInMemory(Policies policies, StoredAreaOwners areaOwners) {
        this.policies = policies;
        this.areaOwners = areaOwners;
    }

    /** Reads them again before they are used next. */
    void refresh() {
        policies.invalidate();
        areaOwners.invalidate();
    }
}
