package io.clearowner.jira.assessment.areaowner;

import io.clearowner.jira.ownership.Area;

/** Told after an area got another owner, so that what its issues inherit is reassessed. */
@FunctionalInterface
public interface AreaListener {

    /** Called in the transaction of the change, perhaps more than once; what it writes is stored together with that. */
    void areaOwnerChanged(Area area);

    /** Called once that is stored. */
    default void committed() {}
}
