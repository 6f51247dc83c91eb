package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6] with ApplicationUser
 * Confidence: high up to 8.x, medium for 11
 */
public final class GetActionsRequest {
    public Issue issue() {
        throw new UnsupportedOperationException("GetActionsRequest#issue");
    } // 7: A7

    public ApplicationUser remoteUser() {
        throw new UnsupportedOperationException("GetActionsRequest#remoteUser");
    }

    public ApplicationUser loggedInUser() {
        throw new UnsupportedOperationException("GetActionsRequest#loggedInUser");
    }

    public boolean isAnonymous() {
        throw new UnsupportedOperationException("GetActionsRequest#isAnonymous");
    }

    public boolean isAsynchronous() {
        throw new UnsupportedOperationException("GetActionsRequest#isAsynchronous");
    }

    public boolean isShowAll() {
        throw new UnsupportedOperationException("GetActionsRequest#isShowAll");
    }

    public String getFocusId() {
        throw new UnsupportedOperationException("GetActionsRequest#getFocusId");
    }
}
