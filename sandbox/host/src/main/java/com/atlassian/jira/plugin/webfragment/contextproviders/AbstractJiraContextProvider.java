package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/**
 * Hands on the user and the helper of the context (https://docs.atlassian.com/software/jira/docs/api/latest/com/
 * atlassian/jira/plugin/webfragment/contextproviders/AbstractJiraContextProvider.html).
 */
public abstract class AbstractJiraContextProvider implements ContextProvider {

    @Override
    public void init(Map<String, String> params) {
        // Nothing to read.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return getContextMap((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper"));
    }

    public abstract Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper);
}
