package com.atlassian.jira.notification;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [G8], [M9]; [J6]
 * Confidence: medium for 11 (newest source seen: 9.x); high there for (ApplicationUser), (String), getEmail,
 * getUser
 */
public class NotificationRecipient {
    public NotificationRecipient(ApplicationUser user) { }  // 8-9: G8
    public NotificationRecipient(String pEmail) { }
    public String getEmail() { throw new UnsupportedOperationException("NotificationRecipient#getEmail"); }
    public ApplicationUser getUser() { throw new UnsupportedOperationException("NotificationRecipient#getUser"); }  // 8-9: M9
    public boolean isHtml() { throw new UnsupportedOperationException("NotificationRecipient#isHtml"); }
    public String getFormat() { throw new UnsupportedOperationException("NotificationRecipient#getFormat"); }
}
