package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11], [W11] hasPermission(GlobalPermissionKey, ApplicationUser) on 11.3; [V11]; [J6]
 * Confidence: high for the member shown
 */
public interface GlobalPermissionManager {
    boolean hasPermission(GlobalPermissionKey globalPermissionKey, ApplicationUser user); // 11: S11 K11
}
