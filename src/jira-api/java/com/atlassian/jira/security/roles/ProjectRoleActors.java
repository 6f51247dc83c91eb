package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: public plugin UserPickerProjectRole (getApplicationUsers); [J6]
 * Confidence: medium for 11 (newest source seen: 9.x); high there for the members shown
 */
public interface ProjectRoleActors {
    Long getProjectId();
    Long getProjectRoleId();
    Set<ApplicationUser> getApplicationUsers();  // 8-9: M9 G8
}
