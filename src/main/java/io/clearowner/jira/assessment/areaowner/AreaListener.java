package io.clearowner.jira.assessment.areaowner;

import io.clearowner.jira.ownership.Area;

/** Notified after the owner of an area has changed, so that issues that inherit it are reassessed. */
@FunctionalInterface
public interface AreaListener {

    /** Called in the transaction of the change, perhaps more than once. Must do nothing but write rows. */
    void areaOwnerChanged(Area area);

    /** Called after the commit. */
    default void committed() {}
}
