package com.atlassian.jira.plugin.issuetabpanel;

import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [A7] on 7.2; [J6]
 * Confidence: high up to 8.x, medium for 11
 */
public interface IssueTabPanel3 {
    void init(IssueTabPanelModuleDescriptor descriptor);

    boolean showPanel(ShowPanelRequest request); // 7: A7

    List<IssueAction> getActions(GetActionsRequest request); // 7: A7
}
