package com.atlassian.crowd.event.user;

import com.atlassian.crowd.model.user.User;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] listens to UserEditedEvent and UserDeletedEvent on 11.0; [J6]
 * Confidence: high for getUser/getOriginalUser; medium for the superclass chain
 */
public class UserEditedEvent extends UserUpdatedEvent {
    public User getOriginalUser() {
        throw new UnsupportedOperationException("UserEditedEvent#getOriginalUser");
    } // 11: K11
}
