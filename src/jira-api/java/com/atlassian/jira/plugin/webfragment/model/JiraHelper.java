package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] (getContextParams, getProject) on 11.3; [J6] with jakarta servlet types ([V11] confirms the
 * switch for ExecutingHttpRequest at 11.0.0)
 * Confidence: high for getContextParams, getProject; high that getRequest() returns
 * jakarta.servlet.http.HttpServletRequest in 11 and javax.servlet in 10 and earlier
 */
public class JiraHelper {
    public JiraHelper() {}

    public JiraHelper(HttpServletRequest request) {}

    public JiraHelper(HttpServletRequest request, Project project) {}

    public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {} // 7: A7

    public HttpServletRequest getRequest() {
        throw new UnsupportedOperationException("JiraHelper#getRequest");
    }

    public Project getProject() {
        throw new UnsupportedOperationException("JiraHelper#getProject");
    } // 11: S11

    public String getQueryString() {
        throw new UnsupportedOperationException("JiraHelper#getQueryString");
    }

    public Map<String, Object> getContextParams() {
        throw new UnsupportedOperationException("JiraHelper#getContextParams");
    } // 8-9: P9 G8 I8
}
