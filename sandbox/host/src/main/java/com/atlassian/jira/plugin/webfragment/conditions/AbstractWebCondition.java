package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/**
 * Hands on the user and the helper of the context (https://docs.atlassian.com/software/jira/docs/api/latest/com/
 * atlassian/jira/plugin/webfragment/conditions/AbstractWebCondition.html).
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
