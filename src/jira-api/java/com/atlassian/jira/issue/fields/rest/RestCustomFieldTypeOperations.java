package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.json.JsonData;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] 11.1 SprintCFType implements it; [JS11] EpicLinkCFType implements it on 11.1; [J6]
 * Confidence: high
 */
public interface RestCustomFieldTypeOperations {
    RestFieldOperationsHandler getRestFieldOperation(CustomField field);

    JsonData getJsonDefaultValue(IssueContext issueCtx, CustomField field);
}
