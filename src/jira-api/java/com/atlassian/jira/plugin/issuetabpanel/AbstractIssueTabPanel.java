package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [P9] subclass on 9.12 (getActions(Issue, ApplicationUser), showPanel(Issue, ApplicationUser),
 * protected field descriptor)
 * Confidence: high on 9.12, medium for 11 (older base; prefer AbstractIssueTabPanel3)
 */
public abstract class AbstractIssueTabPanel {
    protected IssueTabPanelModuleDescriptor descriptor;  // 8-9: P9
    public AbstractIssueTabPanel() { }  // 8-9: P9
    public void init(IssueTabPanelModuleDescriptor descriptor) { throw new UnsupportedOperationException("AbstractIssueTabPanel#init"); }
    public abstract List<IssueAction> getActions(Issue issue, ApplicationUser remoteUser);  // 8-9: P9
    public abstract boolean showPanel(Issue issue, ApplicationUser remoteUser);  // 8-9: P9
}
