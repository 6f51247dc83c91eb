package com.atlassian.sal.api.pluginsettings;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11], [K11] on 11
 * Confidence: high
 */
public interface PluginSettings {
    Object get(String key); // 11: S11 K11 B11

    Object put(String key, Object value); // 11: K11 B11

    Object remove(String key); // 11: S11 K11
}
