package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JD7] TextCFType page of 7.3.4 (class header, both constructors, deprecated since 5.0)
 * Confidence: low for 11 (deprecated since 5.0; presence in 11 not confirmed). Extend GenericTextCFType instead
 */
public class TextCFType extends AbstractSingleFieldType {
    public TextCFType(CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) { super((CustomFieldValuePersister) null, (GenericConfigManager) null); }
    public TextCFType(CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager, TextFieldCharacterLengthValidator textFieldCharacterLengthValidator, JiraAuthenticationContext jiraAuthenticationContext) { super((CustomFieldValuePersister) null, (GenericConfigManager) null); }
    public String getStringFromSingularObject(Object value) { throw new UnsupportedOperationException("TextCFType#getStringFromSingularObject"); }
    public Object getSingularObjectFromString(String string) throws FieldValidationException { throw new UnsupportedOperationException("TextCFType#getSingularObjectFromString"); }
    protected PersistenceFieldType getDatabaseType() { throw new UnsupportedOperationException("TextCFType#getDatabaseType"); }
    protected Object getDbValueFromObject(Object customFieldObject) { throw new UnsupportedOperationException("TextCFType#getDbValueFromObject"); }
    protected Object getObjectFromDbValue(Object databaseValue) throws FieldValidationException { throw new UnsupportedOperationException("TextCFType#getObjectFromDbValue"); }
}
