package com.atlassian.plugin.util;

/** Stand-in for tests without any plugin: Active Objects calls it, and Maven Central does not have it. */
public final class PluginKeyStack {

    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return null;
    }
}
