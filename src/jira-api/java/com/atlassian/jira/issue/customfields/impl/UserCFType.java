package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.FeatureManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.imports.project.customfield.ProjectCustomFieldImporter;
import com.atlassian.jira.imports.project.customfield.ProjectImportableCustomField;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.converters.UserConverter;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.export.customfield.ExportableCustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.UserField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.notification.type.UserCFNotificationTypeAware;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.template.soy.SoyTemplateRendererProvider;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserFilterManager;
import com.atlassian.jira.user.UserHistoryManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: 17-argument constructor: public plugin UserPickerProjectRole (a 7.x/8.x plugin); sibling
 * MultiUserCFType constructor on 11.3 in [W11] has the same component set; [J6] member list with User already
 * ApplicationUser
 * Confidence: medium: constructor in 10/11 not confirmed (order seen on 7.x/8.x); members high
 */
public class UserCFType extends AbstractSingleFieldType<ApplicationUser> implements UserCFNotificationTypeAware, ProjectImportableCustomField, UserField, RestAwareCustomFieldType, RestCustomFieldTypeOperations, ExportableCustomFieldType {
    public UserCFType(CustomFieldValuePersister customFieldValuePersister, UserConverter userConverter, GenericConfigManager genericConfigManager, ApplicationProperties applicationProperties, JiraAuthenticationContext authenticationContext, FieldConfigSchemeManager fieldConfigSchemeManager, ProjectManager projectManager, SoyTemplateRendererProvider soyTemplateRendererProvider, GroupManager groupManager, ProjectRoleManager projectRoleManager, UserSearchService searchService, JiraBaseUrls jiraBaseUrls, UserHistoryManager userHistoryManager, UserFilterManager userFilterManager, I18nHelper i18nHelper, UserBeanFactory userBeanFactory, FeatureManager featureManager) { super((CustomFieldValuePersister) null, (GenericConfigManager) null); }
    public void updateValue(CustomField customField, Issue issue, ApplicationUser user) { throw new UnsupportedOperationException("UserCFType#updateValue"); }
    public String getChangelogValue(CustomField field, ApplicationUser value) { throw new UnsupportedOperationException("UserCFType#getChangelogValue"); }
    public String getChangelogString(CustomField field, ApplicationUser value) { throw new UnsupportedOperationException("UserCFType#getChangelogString"); }
    protected Object getDbValueFromObject(ApplicationUser customFieldObject) { throw new UnsupportedOperationException("UserCFType#getDbValueFromObject"); }
    protected ApplicationUser getObjectFromDbValue(Object databaseValue) throws FieldValidationException { throw new UnsupportedOperationException("UserCFType#getObjectFromDbValue"); }
    public String getStringFromSingularObject(ApplicationUser value) { throw new UnsupportedOperationException("UserCFType#getStringFromSingularObject"); }
    public ApplicationUser getSingularObjectFromString(String string) throws FieldValidationException { throw new UnsupportedOperationException("UserCFType#getSingularObjectFromString"); }
    public void validateFromParams(CustomFieldParams relevantParams, ErrorCollection errorCollectionToAddTo, FieldConfig config) { throw new UnsupportedOperationException("UserCFType#validateFromParams"); }
    public ApplicationUser getValueFromCustomFieldParams(CustomFieldParams relevantParams) throws FieldValidationException { throw new UnsupportedOperationException("UserCFType#getValueFromCustomFieldParams"); }
    protected PersistenceFieldType getDatabaseType() { throw new UnsupportedOperationException("UserCFType#getDatabaseType"); }
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem) { throw new UnsupportedOperationException("UserCFType#getVelocityParameters"); }
    public List<FieldConfigItemType> getConfigurationItemTypes() { throw new UnsupportedOperationException("UserCFType#getConfigurationItemTypes"); }
    public ProjectCustomFieldImporter getProjectImporter() { throw new UnsupportedOperationException("UserCFType#getProjectImporter"); }
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext fieldTypeInfoContext) { throw new UnsupportedOperationException("UserCFType#getFieldTypeInfo"); }
    public JsonType getJsonSchema(CustomField customField) { throw new UnsupportedOperationException("UserCFType#getJsonSchema"); }
    public FieldJsonRepresentation getJsonFromIssue(CustomField field, Issue issue, boolean renderedVersionRequested, FieldLayoutItem fieldLayoutItem) { throw new UnsupportedOperationException("UserCFType#getJsonFromIssue"); }
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) { throw new UnsupportedOperationException("UserCFType#getRestFieldOperation"); }
    public Set<Long> remove(CustomField field) { throw new UnsupportedOperationException("UserCFType#remove"); }
    public FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext context) { throw new UnsupportedOperationException("UserCFType#getRepresentationFromIssue"); }  // medium: interface seen on 10.6 siblings ([JS10] EpicStatusCFType), not on this class
}
