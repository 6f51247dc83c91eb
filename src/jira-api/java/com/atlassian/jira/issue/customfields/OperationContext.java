package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.operation.IssueOperation;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] uses com.atlassian.jira.issue.customfields.OperationContextImpl on 11.0; [J6]
 * Confidence: high
 */
public interface OperationContext {
    Map<String, Object> getFieldValuesHolder();

    IssueOperation getIssueOperation();
}
