package com.atlassian.crowd.event.user;

import com.atlassian.crowd.event.DirectoryEvent;
import com.atlassian.crowd.model.user.User;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]; [K11] through the subclass
 * Confidence: high that getUser() returns com.atlassian.crowd.model.user.User
 */
public abstract class UserUpdatedEvent extends DirectoryEvent {
    public User getUser() {
        throw new UnsupportedOperationException("UserUpdatedEvent#getUser");
    } // 11: K11
}
