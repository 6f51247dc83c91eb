package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.FeatureManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.converters.MultiUserConverter;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.template.soy.SoyTemplateRendererProvider;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserFilterManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.FieldVisibilityManager;
import java.util.Collection;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] subclass, compiled and run on Jira 11.3 (16-argument super constructor and overridden members);
 * [JD-latest] AbstractMultiCFType&lt;S&gt; header
 * Confidence: high for the constructor and the overridden members
 */
public class MultiUserCFType extends AbstractMultiCFType<ApplicationUser> {
    public MultiUserCFType(CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager, MultiUserConverter multiUserConverter, ApplicationProperties applicationProperties, JiraAuthenticationContext authenticationContext, UserSearchService searchService, FieldVisibilityManager fieldVisibilityManager, JiraBaseUrls jiraBaseUrls, UserBeanFactory userBeanFactory, GroupManager groupManager, ProjectRoleManager projectRoleManager, SoyTemplateRendererProvider soyTemplateRendererProvider, UserFilterManager userFilterManager, FieldConfigSchemeManager fieldConfigSchemeManager, ProjectManager projectManager, FeatureManager featureManager) { super((CustomFieldValuePersister) null, (GenericConfigManager) null); }  // 11: W11
    public String getStringFromSingularObject(ApplicationUser value) { throw new UnsupportedOperationException("MultiUserCFType#getStringFromSingularObject"); }
    public ApplicationUser getSingularObjectFromString(String string) throws FieldValidationException { throw new UnsupportedOperationException("MultiUserCFType#getSingularObjectFromString"); }
    public Collection<ApplicationUser> getValueFromCustomFieldParams(CustomFieldParams parameters) throws FieldValidationException { throw new UnsupportedOperationException("MultiUserCFType#getValueFromCustomFieldParams"); }  // 11: W11
    public void validateFromParams(CustomFieldParams relevantParams, ErrorCollection errorCollectionToAddTo, FieldConfig config) { throw new UnsupportedOperationException("MultiUserCFType#validateFromParams"); }  // 11: W11
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem) { throw new UnsupportedOperationException("MultiUserCFType#getVelocityParameters"); }  // 11: W11
}
