package com.atlassian.jira.issue.customfields.searchers;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.customfields.converters.UserConverter;
import com.atlassian.jira.issue.customfields.searchers.transformer.CustomFieldInputHelper;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.jql.operand.JqlOperandResolver;
import com.atlassian.jira.jql.resolver.UserResolver;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.template.VelocityTemplatingEngine;
import com.atlassian.jira.user.UserFilterManager;
import com.atlassian.jira.user.UserHistoryManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.EmailFormatter;
import com.atlassian.jira.util.velocity.VelocityRequestContextFactory;
import com.atlassian.jira.web.FieldVisibilityManager;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] subclass, compiled and run on Jira 11.3 (16 arguments, in this order); public plugin
 * PeopleSelectSearcher has the identical call
 * Confidence: high
 */
public class UserPickerGroupSearcher extends AbstractInitializationCustomFieldSearcher {
    public UserPickerGroupSearcher(UserConverter userConverter, JiraAuthenticationContext jiraAuthenticationContext, VelocityRequestContextFactory velocityRequestContextFactory, VelocityTemplatingEngine templatingEngine, ApplicationProperties applicationProperties, UserSearchService userSearchService, FieldVisibilityManager fieldVisibilityManager, JqlOperandResolver jqlOperandResolver, UserResolver userResolver, UserManager userManager, CustomFieldInputHelper customFieldInputHelper, GroupManager groupManager, PermissionManager permissionManager, UserHistoryManager userHistoryManager, UserFilterManager userFilterManager, EmailFormatter emailFormatter) { }
    public void init(CustomField field) { throw new UnsupportedOperationException("UserPickerGroupSearcher#init"); }
    public CustomFieldSearcherClauseHandler getCustomFieldSearcherClauseHandler() { throw new UnsupportedOperationException("UserPickerGroupSearcher#getCustomFieldSearcherClauseHandler"); }
}
