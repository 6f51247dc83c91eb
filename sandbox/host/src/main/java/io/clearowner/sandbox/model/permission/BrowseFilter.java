package io.clearowner.sandbox.model.permission;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * The condition that a search adds to every query, so that nobody finds an issue that they may not browse. A service of
 * the host.
 */
public final class BrowseFilter {
    private final Grants grants;

    public BrowseFilter(Grants grants) {
        this.grants = grants;
    }

    /**
     * An issue is visible when its project is one of these and it has either no security level or one of these.
     *
     * @param projectIds empty for nothing at all
     */
    public record Visible(Set<Long> projectIds, Set<Long> securityLevelIds) {
        public boolean sees(long projectId, Long securityLevelId) {
            return projectIds.contains(projectId)
                    && (securityLevelId == null || securityLevelIds.contains(securityLevelId));
        }
    }

    public Visible visibleTo(ApplicationUser user) {
        return new Visible(
                grants.projects(ProjectPermissions.BROWSE_PROJECTS.permissionKey(), user), grants.levels(user));
    }
}
