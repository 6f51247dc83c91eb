package com.atlassian.jira.web.action;

import com.atlassian.jira.project.Project;

/**
 * An action about the project that the parameter {@code selectedProjectId} names
 * ({@code com.atlassian.jira.web.action.ProjectActionSupport} in the published javadoc of the Jira API 9.12.0).
 */
public class ProjectActionSupport extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;

    public ProjectActionSupport() {}

    public Long getSelectedProjectId() {
        Project selected = getSelectedProject();
        return selected == null ? null : selected.getId();
    }
}
