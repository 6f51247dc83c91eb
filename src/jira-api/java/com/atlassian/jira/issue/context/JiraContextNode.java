package com.atlassian.jira.issue.context;

import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JD7] createCustomField parameter; [J6]
 * Confidence: medium
 */
public interface JiraContextNode extends IssueContext, Comparable<JiraContextNode> {
    boolean isInContext(IssueContext issueContext);

    Map<String, Object> appendToParamsMap(Map<String, Object> props);
}
