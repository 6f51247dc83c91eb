package com.atlassian.jira.web.action;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import webwork.action.ActionSupport;

/** The base of all actions: gives them the user and the texts in the user's language. */
public abstract class JiraActionSupport extends ActionSupport {
    private static final long serialVersionUID = 1L;

    public JiraActionSupport() {}

    public abstract ApplicationUser getLoggedInUser();

    public I18nHelper getI18nHelper() {
        return ComponentAccessor.getComponent(JiraAuthenticationContext.class).getI18nHelper();
    }

    public String getText(String key) {
        return getI18nHelper().getText(key);
    }

    public String getText(String key, String value1) {
        return getI18nHelper().getText(key, value1);
    }

    public String getText(String key, Object value1) {
        return getI18nHelper().getText(key, value1);
    }
}
