package com.atlassian.jira.util;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] &#64;ComponentImport on 11.3; [J6]
 * Confidence: high (type), medium for members
 */
public interface EmailFormatter {
    boolean emailVisible(ApplicationUser user);

    String formatEmail(String email, ApplicationUser currentUser);
}
