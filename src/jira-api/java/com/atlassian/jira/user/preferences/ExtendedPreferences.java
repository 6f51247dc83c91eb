package com.atlassian.jira.user.preferences;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium (also extends com.atlassian.core.user.preferences.Preferences; checked
 * com.atlassian.core.AtlassianCoreException on setters)
 */
public interface ExtendedPreferences {
    String getString(String key);

    boolean getBoolean(String key);

    long getLong(String key);

    String getUserKey();
}
