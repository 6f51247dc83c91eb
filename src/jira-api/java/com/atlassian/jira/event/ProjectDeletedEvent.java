package com.atlassian.jira.event;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/event/ProjectDeletedEvent.html (7.x;
 * final there)
 * Confidence: medium for 11 (newest source seen: 7.x)
 */
public class ProjectDeletedEvent extends AbstractProjectEvent {
    public Long getId() {
        throw new UnsupportedOperationException("ProjectDeletedEvent#getId");
    }

    public String getKey() {
        throw new UnsupportedOperationException("ProjectDeletedEvent#getKey");
    }
}
