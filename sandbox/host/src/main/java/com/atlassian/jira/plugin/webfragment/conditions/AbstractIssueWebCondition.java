package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/**
 * A condition on the issue of the page; false without an issue
 * ({@code com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition} in the published javadoc of the
 * Jira API).
 */
public abstract class AbstractIssueWebCondition extends AbstractWebCondition {

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return jiraHelper.getContextParams().get("issue") instanceof Issue issue
                && shouldDisplay(user, issue, jiraHelper);
    }

    public abstract boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper);
}
