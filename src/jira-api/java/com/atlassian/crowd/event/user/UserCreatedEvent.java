package com.atlassian.crowd.event.user;

import com.atlassian.crowd.event.DirectoryEvent;
import com.atlassian.crowd.model.user.User;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: https://docs.atlassian.com/atlassian-crowd/6.1.1/com/atlassian/crowd/event/user/UserCreatedEvent.html (the
 * return type: the same page of 4.3.0)
 * Confidence: high for Crowd 6; medium that Jira 11 publishes it to plugins
 */
public class UserCreatedEvent extends DirectoryEvent {
    public User getUser() {
        throw new UnsupportedOperationException("UserCreatedEvent#getUser");
    }
}
