package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] getCommentsForUser(Issue, ApplicationUser) on 11.3; [K11]
 * Confidence: high for getCommentsForUser
 */
public interface CommentManager {
    List<Comment> getCommentsForUser(Issue issue, ApplicationUser currentUser); // 11: S11

    Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent); // 8-9: C8
}
