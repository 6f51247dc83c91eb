package com.atlassian.jira.web.action;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium for 11 (newest source seen: 7.x); high there for the type, medium for members in 11
 */
@SuppressWarnings("serial")
public class ProjectActionSupport extends JiraWebActionSupport {
    public ProjectActionSupport() {}

    public Long getSelectedProjectId() {
        throw new UnsupportedOperationException("ProjectActionSupport#getSelectedProjectId");
    }
}
