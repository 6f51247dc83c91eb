package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [G8] on 8.13, [A7]; [J6]
 * Confidence: high (impl) up to 8.x, medium for 11. Abstract for the implementor: passesCondition(Map, Map,
 * PropertySet), from Condition
 */
@SuppressWarnings("rawtypes")
public abstract class AbstractJiraCondition extends WorkflowFunctionUtils implements Condition {
    public AbstractJiraCondition() {} // 8-9: G8

    protected Issue getIssue(Map transientVars) throws DataAccessException {
        throw new UnsupportedOperationException("AbstractJiraCondition#getIssue");
    } // 8-9: G8
}
