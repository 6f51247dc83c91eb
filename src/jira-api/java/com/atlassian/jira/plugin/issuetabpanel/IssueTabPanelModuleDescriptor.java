package com.atlassian.jira.plugin.issuetabpanel;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium (type; JiraResourcedModuleDescriptor super-interface left out)
 */
public interface IssueTabPanelModuleDescriptor {
    String getLabel();

    int getOrder();

    boolean isDefault();

    boolean isSortable();

    boolean isSupportsAjaxLoad();
}
