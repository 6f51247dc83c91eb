package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.json.JsonType;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] 11.1 SprintCFType implements it; [JS10] EpicStatusCFType; [G8] ScriptedCFType implements it on
 * 8.13; [J6]
 * Confidence: high
 */
public interface RestAwareCustomFieldType {
    FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext fieldTypeInfoContext); // 8-9: G8

    JsonType getJsonSchema(CustomField customField); // 8-9: G8

    FieldJsonRepresentation getJsonFromIssue(
            CustomField field,
            Issue issue,
            boolean renderedVersionRequested,
            FieldLayoutItem fieldLayoutItem); // 8-9: G8
}
