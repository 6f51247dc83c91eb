package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] two subclasses on 11.3; [J6]
 * Confidence: high (impl). Abstract for the implementor: shouldDisplay(ApplicationUser, JiraHelper)
 */
public abstract class AbstractWebCondition implements Condition {
    public AbstractWebCondition() {} // 11: S11

    public void init(Map<String, String> params) throws PluginParseException {
        throw new UnsupportedOperationException("AbstractWebCondition#init");
    } // 8-9: C8

    public boolean shouldDisplay(Map<String, Object> context) {
        throw new UnsupportedOperationException("AbstractWebCondition#shouldDisplay");
    }

    public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper); // 11: S11
}
