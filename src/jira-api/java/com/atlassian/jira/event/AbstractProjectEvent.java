package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: https://docs.atlassian.com/jira/latest/com/atlassian/jira/event/ProjectUpdatedEvent.html (superclass,
 * names of the inherited members; 7.x)
 * Confidence: medium for 11 (newest source seen: 7.x)
 */
public abstract class AbstractProjectEvent extends AbstractEvent {
    public Project getProject() {
        throw new UnsupportedOperationException("AbstractProjectEvent#getProject");
    }

    public ApplicationUser getUser() {
        throw new UnsupportedOperationException("AbstractProjectEvent#getUser");
    }
}
