package com.atlassian.jira.web.action;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import webwork.action.ActionSupport;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: atlassian jira-core source via [J6]
 * Confidence: medium (in the real hierarchy it extends webwork.action.ActionSupport)
 */
@SuppressWarnings("serial")
public abstract class JiraActionSupport extends ActionSupport {
    public JiraActionSupport() {}

    public abstract ApplicationUser getLoggedInUser();

    public I18nHelper getI18nHelper() {
        throw new UnsupportedOperationException("JiraActionSupport#getI18nHelper");
    }

    public String getText(String key) {
        throw new UnsupportedOperationException("JiraActionSupport#getText");
    } // 8-9: M9

    public String getText(String key, String value1) {
        throw new UnsupportedOperationException("JiraActionSupport#getText");
    }

    public String getText(String key, Object value1) {
        throw new UnsupportedOperationException("JiraActionSupport#getText");
    }
}
