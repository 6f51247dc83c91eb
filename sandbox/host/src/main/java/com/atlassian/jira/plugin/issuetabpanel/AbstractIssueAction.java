package com.atlassian.jira.plugin.issuetabpanel;

import io.clearowner.sandbox.web.fragments.IssueTabs;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * Renders itself with the descriptor's resource {@code view}
 * ({@code com.atlassian.jira.plugin.issuetabpanel.AbstractIssueAction} in the published javadoc of the Jira API
 * 9.12.0).
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // The API is raw.
public abstract class AbstractIssueAction implements IssueAction {
    protected final IssueTabPanelModuleDescriptor descriptor;

    public AbstractIssueAction(IssueTabPanelModuleDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public abstract Date getTimePerformed();

    protected abstract void populateVelocityParams(Map params);

    @Override
    public String getHtml() {
        Map params = new HashMap();
        populateVelocityParams(params);
        return ((IssueTabs.Tab) descriptor).render(params);
    }

    @Override
    public boolean isDisplayActionAllTab() {
        return true;
    }
}
