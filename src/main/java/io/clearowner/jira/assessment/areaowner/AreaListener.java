package io.clearowner.jira.assessment.areaowner;

import io.clearowner.jira.ownership.Area;

/** Notified after the owner of an area has changed, so that issues that inherit it are reassessed. */
@FunctionalInterface
public interface AreaListener {

    void areaOwnerChanged(Area area);
}
