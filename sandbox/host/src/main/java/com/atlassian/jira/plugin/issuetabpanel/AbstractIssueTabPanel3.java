package com.atlassian.jira.plugin.issuetabpanel;

/**
 * Keeps the descriptor ({@code com.atlassian.jira.plugin.issuetabpanel.AbstractIssueTabPanel3} in the published javadoc
 * of the Jira API 9.12.0).
 */
public abstract class AbstractIssueTabPanel3 implements IssueTabPanel3 {
    protected IssueTabPanelModuleDescriptor descriptor;

    @Override
    public void init(IssueTabPanelModuleDescriptor given) {
        this.descriptor = given;
    }
}
