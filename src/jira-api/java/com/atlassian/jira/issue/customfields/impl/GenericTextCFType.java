package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.imports.project.customfield.ProjectCustomFieldImporter;
import com.atlassian.jira.imports.project.customfield.ProjectImportableCustomField;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.TextCustomFieldType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.security.JiraAuthenticationContext;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] 11.1 class hierarchy page: implements ProjectImportableCustomField, RestAwareCustomFieldType,
 * RestCustomFieldTypeOperations, TextCustomFieldType and nothing else; [JD7] GenericTextCFType page (both
 * constructors, implemented interfaces incl. TextCustomFieldType); [I8] subclasses on 8.21; public plugin
 * jqlissuepicker uses the 4-argument constructor and overrides getRepresentationFromIssue
 * Confidence: high for the class header on 11.1; constructors and members high up to 8.x, medium for 11
 */
public class GenericTextCFType extends AbstractSingleFieldType<String> implements ProjectImportableCustomField, RestAwareCustomFieldType, RestCustomFieldTypeOperations, TextCustomFieldType {
    protected GenericTextCFType(CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) { super((CustomFieldValuePersister) null, (GenericConfigManager) null); }  // deprecated
    protected GenericTextCFType(CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager, TextFieldCharacterLengthValidator textFieldCharacterLengthValidator, JiraAuthenticationContext jiraAuthenticationContext) { super((CustomFieldValuePersister) null, (GenericConfigManager) null); }  // 8-9: I8
    protected Object getDbValueFromObject(String customFieldObject) { throw new UnsupportedOperationException("GenericTextCFType#getDbValueFromObject"); }
    protected String getObjectFromDbValue(Object databaseValue) throws FieldValidationException { throw new UnsupportedOperationException("GenericTextCFType#getObjectFromDbValue"); }
    public String getStringFromSingularObject(String value) { throw new UnsupportedOperationException("GenericTextCFType#getStringFromSingularObject"); }  // 8-9: I8
    public String getSingularObjectFromString(String string) throws FieldValidationException { throw new UnsupportedOperationException("GenericTextCFType#getSingularObjectFromString"); }  // 8-9: I8
    protected PersistenceFieldType getDatabaseType() { throw new UnsupportedOperationException("GenericTextCFType#getDatabaseType"); }
    public ProjectCustomFieldImporter getProjectImporter() { throw new UnsupportedOperationException("GenericTextCFType#getProjectImporter"); }
    public Object accept(AbstractCustomFieldType.VisitorBase visitor) { throw new UnsupportedOperationException("GenericTextCFType#accept"); }
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext fieldTypeInfoContext) { throw new UnsupportedOperationException("GenericTextCFType#getFieldTypeInfo"); }
    public JsonType getJsonSchema(CustomField customField) { throw new UnsupportedOperationException("GenericTextCFType#getJsonSchema"); }
    public FieldJsonRepresentation getJsonFromIssue(CustomField field, Issue issue, boolean renderedVersionRequested, FieldLayoutItem fieldLayoutItem) { throw new UnsupportedOperationException("GenericTextCFType#getJsonFromIssue"); }
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) { throw new UnsupportedOperationException("GenericTextCFType#getRestFieldOperation"); }
}
