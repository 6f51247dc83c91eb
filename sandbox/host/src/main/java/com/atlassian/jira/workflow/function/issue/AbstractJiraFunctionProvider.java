package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/** The base of post functions (https://developer.atlassian.com/server/jira/platform/workflow-modules/). */
@SuppressWarnings("rawtypes") // The API is raw.
public abstract class AbstractJiraFunctionProvider extends WorkflowFunctionUtils implements FunctionProvider {
    public AbstractJiraFunctionProvider() {}

    protected MutableIssue getIssue(Map transientVars) throws DataAccessException {
        return (MutableIssue) transientVars.get("issue");
    }
}
