package com.atlassian.plugin;

/** Carries its message, which a signature does not. */
public class PluginParseException extends PluginException {
    private static final long serialVersionUID = 1L;

    public PluginParseException() {}

    public PluginParseException(Throwable cause) {
        super(cause);
    }

    public PluginParseException(String message) {
        super(message);
    }

    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }
}
