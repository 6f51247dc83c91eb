package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/** The base of conditions (https://developer.atlassian.com/server/jira/platform/workflow-modules/). */
@SuppressWarnings("rawtypes") // The API is raw.
public abstract class AbstractJiraCondition extends WorkflowFunctionUtils implements Condition {
    public AbstractJiraCondition() {}

    protected Issue getIssue(Map transientVars) throws DataAccessException {
        return (Issue) transientVars.get("issue");
    }
}
