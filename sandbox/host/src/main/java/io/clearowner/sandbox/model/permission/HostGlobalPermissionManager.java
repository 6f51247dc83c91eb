package io.clearowner.sandbox.model.permission;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;

/** Global permissions, granted to groups. */
public abstract class HostGlobalPermissionManager implements GlobalPermissionManager {
    private final Grants grants;

    public HostGlobalPermissionManager(Grants grants) {
        this.grants = grants;
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return grants.global(permission.getKey(), user);
    }
}
