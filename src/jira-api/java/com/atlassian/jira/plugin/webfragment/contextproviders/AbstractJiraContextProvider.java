package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [N11] subclass for 11.3 overriding Map&lt;String, Object&gt; getContextMap(ApplicationUser,
 * JiraHelper); [G8], [I8], [P9]; [J6]
 * Confidence: high (impl)
 */
@SuppressWarnings({"rawtypes", "unchecked"})
public abstract class AbstractJiraContextProvider implements ContextProvider {
    public AbstractJiraContextProvider() {} // 8-9: P9 G8 I8

    public void init(Map params) throws PluginParseException {
        throw new UnsupportedOperationException("AbstractJiraContextProvider#init");
    }

    public Map getContextMap(Map context) {
        throw new UnsupportedOperationException("AbstractJiraContextProvider#getContextMap");
    }

    public abstract Map getContextMap(ApplicationUser user, JiraHelper jiraHelper); // 8-9: P9 G8 I8
}
