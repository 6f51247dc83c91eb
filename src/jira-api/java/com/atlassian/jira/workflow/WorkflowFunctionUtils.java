package com.atlassian.jira.workflow;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]; [S11] through the subclass
 * Confidence: high for getCallerUser; medium for the statics. getCaller(Map, Map) returned crowd User in 6.3 and
 * is left out
 */
public class WorkflowFunctionUtils {
    public static final String ORIGINAL_ISSUE_KEY = "originalissueobject";
    public WorkflowFunctionUtils() { }
    protected ApplicationUser getCallerUser(Map transientVars, Map args) { throw new UnsupportedOperationException("WorkflowFunctionUtils#getCallerUser"); }  // 11: K11
    public static ApplicationUser getCallerUserFromArgs(Map transientVars, Map args) { throw new UnsupportedOperationException("WorkflowFunctionUtils#getCallerUserFromArgs"); }
    public static String getCallerKey(Map transientVars, Map args) { throw new UnsupportedOperationException("WorkflowFunctionUtils#getCallerKey"); }  // 11: S11
}
