package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/**
 * For whom and for which issue a tab is asked (https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/
 * jira/plugin/issuetabpanel/ShowPanelRequest.html).
 */
public final class ShowPanelRequest {
    private final Issue issue;
    private final ApplicationUser user;

    /** No constructor is published, so plugins see none; the host reaches this one by reflection. */
    private ShowPanelRequest(Issue issue, ApplicationUser user) {
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
}
