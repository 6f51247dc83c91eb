package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6] with ApplicationUser
 * Confidence: high up to 8.x, medium for 11
 */
public final class ShowPanelRequest {
    public Issue issue() {
        throw new UnsupportedOperationException("ShowPanelRequest#issue");
    } // 7: A7

    public ApplicationUser remoteUser() {
        throw new UnsupportedOperationException("ShowPanelRequest#remoteUser");
    } // 7: A7

    public boolean isAnonymous() {
        throw new UnsupportedOperationException("ShowPanelRequest#isAnonymous");
    } // 7: A7
}
