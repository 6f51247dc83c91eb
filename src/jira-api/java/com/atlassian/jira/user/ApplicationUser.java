package com.atlassian.jira.user;

import java.security.Principal;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [V11] (getName, getEmailAddress, getDisplayName, isActive identical 8.0.0 to 11.3.4); [S11] getKey,
 * getUsername on 11.3; [J6]
 * Confidence: high
 */
public interface ApplicationUser extends Principal {
    String getKey(); // 11: S11 K11

    String getUsername(); // 11: S11 K11

    String getName(); // 11: K11

    long getDirectoryId(); // 8-9: I8

    boolean isActive(); // 11: K11

    String getEmailAddress(); // 8-9: P9 M9 G8 I8

    String getDisplayName(); // 11: S11 K11

    Long getId(); // 8-9: M9 I8; medium: 7.0+
}
