package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] parameter type on 11.3; [G8] getApplicationUser; [J6]
 * Confidence: high
 */
public interface QueryCreationContext {
    ApplicationUser getApplicationUser(); // 8-9: G8

    boolean isSecurityOverriden(); // 8-9: G8
}
