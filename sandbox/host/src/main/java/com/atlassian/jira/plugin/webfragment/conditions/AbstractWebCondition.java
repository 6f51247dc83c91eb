package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/**
 * Passes on the user and the helper of the context
 * ({@code com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition} in the published javadoc of the Jira
 * API).
 */
public abstract class AbstractWebCondition implements Condition {

    @Override
    public void init(Map<String, String> params) {
        // Nothing to read.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return shouldDisplay((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper"));
    }

    public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper);
}
