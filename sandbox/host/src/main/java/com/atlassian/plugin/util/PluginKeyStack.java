package com.atlassian.plugin.util;

/** Active Objects asks it on behalf of its metrics; nothing is measured here. Not visible to plugins. */
public final class PluginKeyStack {
    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return null;
    }
}
