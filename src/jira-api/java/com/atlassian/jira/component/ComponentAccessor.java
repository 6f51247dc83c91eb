package com.atlassian.jira.component;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.UserPropertyManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.mail.queue.MailQueue;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [V11] (getComponent, getOSGiComponentInstanceOfType, getJiraAuthenticationContext, getIssueManager,
 * getPermissionManager, getGroupManager, getProjectManager, getCustomFieldManager identical 8.0.0 to 11.3.4);
 * [W11]; [J6]
 * Confidence: high
 */
public class ComponentAccessor {
    public static <T> T getComponent(Class<T> componentClass) {
        throw new UnsupportedOperationException("ComponentAccessor#getComponent");
    } // 8-9: G8 I8 C8; 11: V11

    public static <T> T getComponentOfType(Class<T> componentClass) {
        throw new UnsupportedOperationException("ComponentAccessor#getComponentOfType");
    } // 8-9: C8

    public static <T> T getOSGiComponentInstanceOfType(Class<T> componentClass) {
        throw new UnsupportedOperationException("ComponentAccessor#getOSGiComponentInstanceOfType");
    } // 11: K11

    public static ProjectManager getProjectManager() {
        throw new UnsupportedOperationException("ComponentAccessor#getProjectManager");
    } // 10: W10

    public static ApplicationProperties getApplicationProperties() {
        throw new UnsupportedOperationException("ComponentAccessor#getApplicationProperties");
    } // 10: O10

    public static JiraAuthenticationContext getJiraAuthenticationContext() {
        throw new UnsupportedOperationException("ComponentAccessor#getJiraAuthenticationContext");
    } // 10: O10

    public static ConstantsManager getConstantsManager() {
        throw new UnsupportedOperationException("ComponentAccessor#getConstantsManager");
    } // 8-9: M9 I8 C8

    public static I18nHelper.BeanFactory getI18nHelperFactory() {
        throw new UnsupportedOperationException("ComponentAccessor#getI18nHelperFactory");
    } // 8-9: I8

    public static IssueManager getIssueManager() {
        throw new UnsupportedOperationException("ComponentAccessor#getIssueManager");
    } // 10: W10

    public static UserManager getUserManager() {
        throw new UnsupportedOperationException("ComponentAccessor#getUserManager");
    } // 8-9: G8 I8 C8

    public static PermissionManager getPermissionManager() {
        throw new UnsupportedOperationException("ComponentAccessor#getPermissionManager");
    } // 8-9: C8

    public static CustomFieldManager getCustomFieldManager() {
        throw new UnsupportedOperationException("ComponentAccessor#getCustomFieldManager");
    } // 8-9: I8

    public static GroupManager getGroupManager() {
        throw new UnsupportedOperationException("ComponentAccessor#getGroupManager");
    } // 8-9: I8

    public static IssueService getIssueService() {
        throw new UnsupportedOperationException("ComponentAccessor#getIssueService");
    } // 8-9: I8 C8

    public static ChangeHistoryManager getChangeHistoryManager() {
        throw new UnsupportedOperationException("ComponentAccessor#getChangeHistoryManager");
    } // 8-9: C8

    public static AvatarService getAvatarService() {
        throw new UnsupportedOperationException("ComponentAccessor#getAvatarService");
    }

    public static GlobalPermissionManager getGlobalPermissionManager() {
        throw new UnsupportedOperationException("ComponentAccessor#getGlobalPermissionManager");
    } // 8-9: I8

    public static OptionsManager getOptionsManager() {
        throw new UnsupportedOperationException("ComponentAccessor#getOptionsManager");
    } // 8-9: I8

    public static MailQueue getMailQueue() {
        throw new UnsupportedOperationException("ComponentAccessor#getMailQueue");
    } // 11: N11

    public static WatcherManager getWatcherManager() {
        throw new UnsupportedOperationException("ComponentAccessor#getWatcherManager");
    } // 8-9: P9; high: [N11]

    public static UserPropertyManager getUserPropertyManager() {
        throw new UnsupportedOperationException("ComponentAccessor#getUserPropertyManager");
    } // 8-9: P9 I8; high: [N11]

    public static UserSearchService getUserSearchService() {
        throw new UnsupportedOperationException("ComponentAccessor#getUserSearchService");
    } // 8-9: I8; high up to 8.x: [I8]

    public static FieldLayoutManager getFieldLayoutManager() {
        throw new UnsupportedOperationException("ComponentAccessor#getFieldLayoutManager");
    } // 8-9: I8; high up to 8.x: [I8]

    public static FieldConfigSchemeManager getFieldConfigSchemeManager() {
        throw new UnsupportedOperationException("ComponentAccessor#getFieldConfigSchemeManager");
    } // 8-9: I8; high up to 8.x: [I8]

    public static CommentManager getCommentManager() {
        throw new UnsupportedOperationException("ComponentAccessor#getCommentManager");
    } // 8-9: C8; high up to 8.x: [C8]
}
