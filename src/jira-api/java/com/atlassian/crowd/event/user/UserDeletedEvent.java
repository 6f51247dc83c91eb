package com.atlassian.crowd.event.user;

import com.atlassian.crowd.event.DirectoryEvent;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] getUsername() on 11.0; [J6]
 * Confidence: high for getUsername; note that Crowd 3+ also publishes bulk UsersDeletedEvent (not confirmed
 * here)
 */
public class UserDeletedEvent extends DirectoryEvent {
    public String getUsername() {
        throw new UnsupportedOperationException("UserDeletedEvent#getUsername");
    } // 11: K11
}
