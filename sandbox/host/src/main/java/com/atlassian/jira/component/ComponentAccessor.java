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
 * Hands out Jira's components by their interface
 * (https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/component/ComponentAccessor.html).
 */
public class ComponentAccessor {
    private static volatile java.util.function.Function<Class<?>, Object> components;

    public static <T> T getComponent(Class<T> componentClass) {
        return get(componentClass);
    }

    public static <T> T getComponentOfType(Class<T> componentClass) {
        return get(componentClass);
    }

    public static <T> T getOSGiComponentInstanceOfType(Class<T> componentClass) {
        return get(componentClass);
    }

    public static ProjectManager getProjectManager() {
        return get(ProjectManager.class);
    }

    public static ApplicationProperties getApplicationProperties() {
        return get(ApplicationProperties.class);
    }

    public static JiraAuthenticationContext getJiraAuthenticationContext() {
        return get(JiraAuthenticationContext.class);
    }

    public static ConstantsManager getConstantsManager() {
        return get(ConstantsManager.class);
    }

    public static I18nHelper.BeanFactory getI18nHelperFactory() {
        return get(I18nHelper.BeanFactory.class);
    }

    public static IssueManager getIssueManager() {
        return get(IssueManager.class);
    }

    public static UserManager getUserManager() {
        return get(UserManager.class);
    }

    public static PermissionManager getPermissionManager() {
        return get(PermissionManager.class);
    }

    public static CustomFieldManager getCustomFieldManager() {
        return get(CustomFieldManager.class);
    }

    public static GroupManager getGroupManager() {
        return get(GroupManager.class);
    }

    public static IssueService getIssueService() {
        return get(IssueService.class);
    }

    public static ChangeHistoryManager getChangeHistoryManager() {
        return get(ChangeHistoryManager.class);
    }

    public static AvatarService getAvatarService() {
        return get(AvatarService.class);
    }

    public static GlobalPermissionManager getGlobalPermissionManager() {
        return get(GlobalPermissionManager.class);
    }

    public static OptionsManager getOptionsManager() {
        return get(OptionsManager.class);
    }

    public static MailQueue getMailQueue() {
        return get(MailQueue.class);
    }

    public static WatcherManager getWatcherManager() {
        return get(WatcherManager.class);
    }

    public static UserPropertyManager getUserPropertyManager() {
        return get(UserPropertyManager.class);
    }

    public static UserSearchService getUserSearchService() {
        return get(UserSearchService.class);
    }

    public static FieldLayoutManager getFieldLayoutManager() {
        return get(FieldLayoutManager.class);
    }

    public static FieldConfigSchemeManager getFieldConfigSchemeManager() {
        return get(FieldConfigSchemeManager.class);
    }

    public static CommentManager getCommentManager() {
        return get(CommentManager.class);
    }

    private static <T> T get(Class<T> type) {
        if (components == null) {
            throw new IllegalStateException("The sandbox has not started: there is no " + type.getName());
        }
        return type.cast(components.apply(type));
    }
}
