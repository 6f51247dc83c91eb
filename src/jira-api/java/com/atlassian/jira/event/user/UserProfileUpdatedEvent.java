package com.atlassian.jira.event.user;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium (6.3 only)
 */
public class UserProfileUpdatedEvent {
    public String getUsername() {
        throw new UnsupportedOperationException("UserProfileUpdatedEvent#getUsername");
    }

    public String getEditedByUsername() {
        throw new UnsupportedOperationException("UserProfileUpdatedEvent#getEditedByUsername");
    }
}
