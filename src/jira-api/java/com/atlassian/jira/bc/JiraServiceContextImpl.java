package com.atlassian.jira.bc;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [M9] new JiraServiceContextImpl(ApplicationUser); [J6]
 * Confidence: medium for 11 (newest source seen: 9.x); high there for the two constructors shown
 */
public class JiraServiceContextImpl implements JiraServiceContext {
    public JiraServiceContextImpl(ApplicationUser user) {} // 8-9: M9 G8 I8

    public JiraServiceContextImpl(ApplicationUser user, ErrorCollection errorCollection) {}

    public ErrorCollection getErrorCollection() {
        throw new UnsupportedOperationException("JiraServiceContextImpl#getErrorCollection");
    } // 8-9: M9

    public ApplicationUser getLoggedInApplicationUser() {
        throw new UnsupportedOperationException("JiraServiceContextImpl#getLoggedInApplicationUser");
    }

    public ApplicationUser getLoggedInUser() {
        throw new UnsupportedOperationException("JiraServiceContextImpl#getLoggedInUser");
    }

    public I18nHelper getI18nBean() {
        throw new UnsupportedOperationException("JiraServiceContextImpl#getI18nBean");
    }
}
