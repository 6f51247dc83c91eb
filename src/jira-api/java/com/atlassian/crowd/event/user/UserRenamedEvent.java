package com.atlassian.crowd.event.user;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: https://docs.atlassian.com/atlassian-crowd/6.1.0/com/atlassian/crowd/event/user/UserRenamedEvent.html
 * Confidence: high for Crowd 6; medium that Jira 11 publishes it to plugins
 */
public class UserRenamedEvent extends UserUpdatedEvent {
    public String getOldUsername() {
        throw new UnsupportedOperationException("UserRenamedEvent#getOldUsername");
    }
}
