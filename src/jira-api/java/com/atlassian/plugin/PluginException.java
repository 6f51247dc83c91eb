package com.atlassian.plugin;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: atlassian-plugins-core 3.2.5 source via [J6]
 * Confidence: medium for 11 (newest source seen: 7.x); high there (RuntimeException)
 */
@SuppressWarnings("serial")
public class PluginException extends RuntimeException {
    public PluginException() {}

    public PluginException(Throwable cause) {}

    public PluginException(String message) {}

    public PluginException(String message, Throwable cause) {}
}
