package com.atlassian.crowd.model.user;

import java.security.Principal;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] imports com.atlassian.crowd.model.user.User on 11.0 (UserEditedEvent)
 * Confidence: high for getName
 */
public interface User extends Principal {
    String getName(); // 11: K11

    long getDirectoryId();

    boolean isActive(); // 11: K11

    String getEmailAddress(); // 7: A7

    String getDisplayName();
}
