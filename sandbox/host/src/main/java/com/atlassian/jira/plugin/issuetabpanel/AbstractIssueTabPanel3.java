package com.atlassian.jira.plugin.issuetabpanel;

/**
 * Keeps the descriptor
 * (https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/plugin/issuetabpanel/
 * AbstractIssueTabPanel3.html).
 */
public abstract class AbstractIssueTabPanel3 implements IssueTabPanel3 {
    protected IssueTabPanelModuleDescriptor descriptor;

    @Override
    public void init(IssueTabPanelModuleDescriptor given) {
        this.descriptor = given;
    }
}
