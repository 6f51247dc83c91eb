package com.atlassian.plugin;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0
 * Confidence: high (unchecked in 2.x and later)
 */
@SuppressWarnings("serial")
public class PluginParseException extends PluginException {
    public PluginParseException() {}

    public PluginParseException(Throwable cause) {} // 7: A7

    public PluginParseException(String message) {} // 7: A7

    public PluginParseException(String message, Throwable cause) {} // 7: A7
}
