package com.atlassian.jira.user.preferences;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: high up to 8.x, medium for 11
 */
public interface UserPreferencesManager {
    ExtendedPreferences getExtendedPreferences(ApplicationUser user);
}
