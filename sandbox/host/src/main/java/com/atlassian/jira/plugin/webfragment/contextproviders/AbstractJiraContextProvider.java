package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/**
 * Passes on the user and the helper of the context
 * ({@code com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider} in the published javadoc
 * of the Jira API).
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
