package io.clearowner.jira.ownership;

import java.util.Optional;

/** Who owns a whole area, for the issues in it that name no owner of their own. */
public interface AreaOwners {

    /** Empty when nobody was named for the component. */
    Optional<UserKey> ofComponent(long componentId, Role role);

    /** Empty when nobody was named for the project. */
    Optional<UserKey> ofProject(long projectId, Role role);
}
