package com.atlassian.jira.plugin.issuetabpanel;

import java.util.Date;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [N11] subclass for 11.3 (super(descriptor), populateVelocityParams(Map), getTimePerformed,
 * isDisplayActionAllTab); [J6]
 * Confidence: high (impl). Abstract for the implementor: getTimePerformed, populateVelocityParams
 */
@SuppressWarnings("rawtypes")
public abstract class AbstractIssueAction implements IssueAction {
    protected final IssueTabPanelModuleDescriptor descriptor;

    public AbstractIssueAction(IssueTabPanelModuleDescriptor descriptor) {
        this.descriptor = descriptor;
    } // 8-9: P9

    public abstract Date getTimePerformed(); // 8-9: P9

    public String getHtml() {
        throw new UnsupportedOperationException("AbstractIssueAction#getHtml");
    }

    protected abstract void populateVelocityParams(Map params); // 8-9: P9

    public boolean isDisplayActionAllTab() {
        throw new UnsupportedOperationException("AbstractIssueAction#isDisplayActionAllTab");
    } // 8-9: P9
}
