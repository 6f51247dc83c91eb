package com.atlassian.jira.issue.operation;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] IssueOperations on 11.0; [V11]
 * Confidence: high (type)
 */
public interface IssueOperation {
    String getNameKey();

    String getDescriptionKey();
}
