package io.clearowner.jira.assessment.areaowner;

import io.clearowner.jira.ownership.Area;

/** Told after an area got another owner, so that what its issues inherit is reassessed. */
@FunctionalInterface
public interface AreaListener {

    void areaOwnerChanged(Area area);
}
