package com.atlassian.jira.web.action;

import com.atlassian.jira.project.Project;

/**
 * An action about the project that the parameter {@code selectedProjectId} names (https://docs.atlassian.com/software/
 * jira/docs/api/9.12.0/com/atlassian/jira/web/action/ProjectActionSupport.html).
 */
public class ProjectActionSupport extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;

    public ProjectActionSupport() {}

    public Long getSelectedProjectId() {
        Project selected = getSelectedProject();
        return selected == null ? null : selected.getId();
    }
}
