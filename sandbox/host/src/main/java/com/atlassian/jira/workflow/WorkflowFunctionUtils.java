package com.atlassian.jira.workflow;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;

/** Reads what Jira passes to the modules of a workflow. */
@SuppressWarnings("rawtypes") // The API is raw.
public class WorkflowFunctionUtils {
    public static final String ORIGINAL_ISSUE_KEY = "originalissueobject";

    public WorkflowFunctionUtils() {}

    /** The user who makes the transition, by the key in OSWorkflow's context; null if anonymous. */
    protected ApplicationUser getCallerUser(Map transientVars, Map args) {
        String key = ((WorkflowContext) transientVars.get("context")).getCaller();
        return key == null ? null : ComponentAccessor.getUserManager().getUserByKey(key);
    }
}
