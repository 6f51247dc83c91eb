package io.clearowner.jira.ownership;

import java.util.Optional;

/** The owners of projects and components, inherited by issues that name no owner. */
public interface AreaOwners {

    /** Empty if the component has no owner in the role. */
    Optional<UserKey> ofComponent(long componentId, Role role);

    /** Empty if the project has no owner in the role. */
    Optional<UserKey> ofProject(long projectId, Role role);
}
