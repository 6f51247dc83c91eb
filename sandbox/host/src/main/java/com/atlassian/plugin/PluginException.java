package com.atlassian.plugin;

/** Carries its message, which a signature does not. */
public class PluginException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginException() {}

    public PluginException(Throwable cause) {
        super(cause);
    }

    public PluginException(String message) {
        super(message);
    }

    public PluginException(String message, Throwable cause) {
        super(message, cause);
    }
}
