package com.atlassian.jira.config;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] constructor parameter on 11.3; [J6]
 * Confidence: high for isEnabled(String)
 */
public interface FeatureManager {
    boolean isEnabled(String featureKey);  // 7: A7
    boolean isEnabledForUser(ApplicationUser user, String featureKey);
    boolean isOnDemand();  // 7: A7
}
