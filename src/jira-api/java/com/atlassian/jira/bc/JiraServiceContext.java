package com.atlassian.jira.bc;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium for 11 (newest source seen: 8.x); high there for the three members shown (getLoggedInUser()
 * changed type in 7.0; use getLoggedInApplicationUser or getLoggedInUser with care)
 */
public interface JiraServiceContext {
    ErrorCollection getErrorCollection();

    ApplicationUser getLoggedInApplicationUser(); // medium: deprecated alias in 7+

    ApplicationUser getLoggedInUser(); // ApplicationUser since 7.0

    I18nHelper getI18nBean();
}
