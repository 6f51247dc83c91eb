package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/**
 * The location of a fragment ({@code com.atlassian.jira.plugin.webfragment.model.JiraHelper} in the published javadoc
 * of the Jira API).
 */
public class JiraHelper {
    private final HttpServletRequest request;
    private final Project project;
    private final Map<String, Object> params;

    public JiraHelper() {
        this(null);
    }

    public JiraHelper(HttpServletRequest request) {
        this(request, null);
    }

    public JiraHelper(HttpServletRequest request, Project project) {
        this(request, project, Map.of());
    }

    public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {
        this.request = request;
        this.project = project;
        this.params = new HashMap<>(params);
    }

    public HttpServletRequest getRequest() {
        return request;
    }

    public Project getProject() {
        return project;
    }

    public String getQueryString() {
        return request == null ? null : request.getQueryString();
    }

    public Map<String, Object> getContextParams() {
        return params;
    }
}
