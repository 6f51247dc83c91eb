package com.atlassian.sal.api.pluginsettings;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [D]; [S11], [K11] on 11
 * Confidence: high
 */
public interface PluginSettingsFactory {
    PluginSettings createSettingsForKey(String key); // 11: K11

    PluginSettings createGlobalSettings(); // 11: S11 B11
}
