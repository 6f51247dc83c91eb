package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/**
 * The user and the issue that a tab is asked for ({@code com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest} in
 * the published javadoc of the Jira API 9.12.0).
 */
public final class GetActionsRequest {
    private final Issue issue;
    private final ApplicationUser user;

    /** No constructor is published, so plugins see none; the host reaches this one by reflection. */
    private GetActionsRequest(Issue issue, ApplicationUser user) {
        this.issue = issue;
        this.user = user;
    }

    public Issue issue() {
        return issue;
    }

    public ApplicationUser remoteUser() {
        return user;
    }

    public boolean isAnonymous() {
        return user == null;
    }

    public ApplicationUser loggedInUser() {
        return user;
    }

    /** The sandbox loads the whole page for a tab. */
    public boolean isAsynchronous() {
        return false;
    }

    public boolean isShowAll() {
        return false;
    }

    public String getFocusId() {
        return null;
    }
}
