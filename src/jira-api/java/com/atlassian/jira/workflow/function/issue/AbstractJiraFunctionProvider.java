package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11], [K11] extend it on 11: execute(Map, Map, PropertySet) and getIssue(transientVars)
 * Confidence: high (impl). Abstract for the implementor: execute(Map, Map, PropertySet), from FunctionProvider
 */
@SuppressWarnings("rawtypes")
public abstract class AbstractJiraFunctionProvider extends WorkflowFunctionUtils implements FunctionProvider {
    public AbstractJiraFunctionProvider() {} // 11: S11 K11

    protected MutableIssue getIssue(Map transientVars) throws DataAccessException {
        throw new UnsupportedOperationException("AbstractJiraFunctionProvider#getIssue");
    } // 11: S11 K11
}
