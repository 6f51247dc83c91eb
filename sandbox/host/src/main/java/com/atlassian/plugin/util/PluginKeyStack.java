package com.atlassian.plugin.util;

/** Active Objects asks this class for its metrics; the sandbox measures nothing. Not visible to plugins. */
public final class PluginKeyStack {
    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return null;
    }
}
