package com.atlassian.jira.plugin.issuetabpanel;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: high up to 8.x, medium for 11
 */
public abstract class AbstractIssueTabPanel3 implements IssueTabPanel3 {
    protected IssueTabPanelModuleDescriptor descriptor;

    public AbstractIssueTabPanel3() {} // 7: A7

    public void init(IssueTabPanelModuleDescriptor descriptor) {
        throw new UnsupportedOperationException("AbstractIssueTabPanel3#init");
    }
}
