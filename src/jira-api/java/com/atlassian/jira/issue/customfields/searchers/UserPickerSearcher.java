package com.atlassian.jira.issue.customfields.searchers;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.issue.customfields.converters.UserConverter;
import com.atlassian.jira.issue.customfields.searchers.transformer.CustomFieldInputHelper;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.jql.operand.JqlOperandResolver;
import com.atlassian.jira.jql.resolver.UserResolver;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.FieldVisibilityManager;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6] with UserPickerSearchService replaced by UserSearchService (deprecated in favour of it since 7.0,
 * [JD-server])
 * Confidence: low for 11 (constructor not seen after 6.3)
 */
public class UserPickerSearcher extends AbstractInitializationCustomFieldSearcher {
    public UserPickerSearcher(UserResolver userResolver, JqlOperandResolver operandResolver, JiraAuthenticationContext context, UserConverter userConverter, UserSearchService userSearchService, CustomFieldInputHelper customFieldInputHelper, UserManager userManager, FieldVisibilityManager fieldVisibilityManager) { }  // low
    public void init(CustomField field) { throw new UnsupportedOperationException("UserPickerSearcher#init"); }
    public CustomFieldSearcherClauseHandler getCustomFieldSearcherClauseHandler() { throw new UnsupportedOperationException("UserPickerSearcher#getCustomFieldSearcherClauseHandler"); }
}
