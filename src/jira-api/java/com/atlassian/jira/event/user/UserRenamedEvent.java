package com.atlassian.jira.event.user;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium (6.3 only)
 */
public class UserRenamedEvent extends UserProfileUpdatedEvent {
    public String getOldUserName() {
        throw new UnsupportedOperationException("UserRenamedEvent#getOldUserName");
    }
}
