package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [V11] getLoggedInUser(); [S11], [K11], [W11] (getLocale, getI18nHelper, getLoggedInUser) on 11; [J6]
 * Confidence: high
 */
public interface JiraAuthenticationContext {
    ApplicationUser getLoggedInUser(); // 11: S11 K11

    boolean isLoggedInUser(); // 11: K11

    Locale getLocale(); // 10: W10

    I18nHelper getI18nHelper(); // 11: K11

    void setLoggedInUser(ApplicationUser user); // 10: O10

    void clearLoggedInUser();
}
