package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11], [S11] on 11
 * Confidence: high for the members shown
 */
public interface Comment {
    Long getId(); // 11: K11

    String getBody(); // 11: K11

    ApplicationUser getAuthorApplicationUser(); // 8-9: M9 C8

    ApplicationUser getUpdateAuthorApplicationUser(); // 8-9: C8

    String getAuthorFullName();

    Date getCreated(); // 11: K11

    Date getUpdated(); // 11: K11

    Issue getIssue(); // 11: K11

    String getGroupLevel(); // 11: K11

    Long getRoleLevelId(); // 11: K11
}
