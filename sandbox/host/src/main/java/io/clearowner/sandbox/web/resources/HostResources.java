package io.clearowner.sandbox.web.resources;

import java.util.Set;

/**
 * The web-resources of Jira and AUI that a plugin may depend on. Every page of the sandbox loads all of AUI and the
 * host's AMD modules, so a resource only needs to be in this list.
 */
final class HostResources {
    private static final Set<String> KEYS = Set.of(
            "com.atlassian.auiplugin:ajs",
            "com.atlassian.auiplugin:aui-avatars",
            "com.atlassian.auiplugin:aui-badge",
            "com.atlassian.auiplugin:aui-buttons",
            "com.atlassian.auiplugin:aui-core",
            "com.atlassian.auiplugin:aui-dropdown2",
            "com.atlassian.auiplugin:aui-flag",
            "com.atlassian.auiplugin:aui-forms",
            "com.atlassian.auiplugin:aui-iconography",
            "com.atlassian.auiplugin:aui-lozenge",
            "com.atlassian.auiplugin:aui-lozenges",
            "com.atlassian.auiplugin:aui-message",
            "com.atlassian.auiplugin:aui-progressbar",
            "com.atlassian.auiplugin:aui-select2",
            "com.atlassian.auiplugin:aui-spinner",
            "com.atlassian.auiplugin:aui-table",
            "com.atlassian.auiplugin:aui-tabs",
            "com.atlassian.auiplugin:design-tokens-base-themes-css",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:context-path",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:format",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:i18n",
            "jira.webresources:jira-events",
            "jira.webresources:jira-global",
            "jira.webresources:autocomplete",
            "jira.webresources:jira-formatter");

    private HostResources() {}

    static boolean has(String key) {
        return KEYS.contains(key);
    }
}
