package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: https://docs.atlassian.com/jira/latest/com/atlassian/jira/event/ProjectUpdatedEvent.html (7.x); listed among
 * Jira's events in ScriptRunner's documentation
 * Confidence: medium for 11 (newest source seen: 7.x)
 */
public class ProjectUpdatedEvent extends AbstractProjectEvent {
    public Project getOldProject() {
        throw new UnsupportedOperationException("ProjectUpdatedEvent#getOldProject");
    }
}
