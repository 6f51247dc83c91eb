package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.OperationContext;
import com.atlassian.jira.issue.fields.OrderableField;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium for 11 (newest source seen: 8.x); high there
 */
@SuppressWarnings("rawtypes")
public interface FieldTypeInfoContext {
    IssueContext getIssueContext();

    OperationContext getOperationContext();

    OrderableField getOderableField();

    Issue getIssue();
}
