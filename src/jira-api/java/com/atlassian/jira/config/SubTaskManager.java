package com.atlassian.jira.config;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [G8]; [J6]
 * Confidence: medium for 11 (newest source seen: 8.x); high there for the members shown
 */
public interface SubTaskManager {
    boolean isSubTasksEnabled(); // 8-9: G8

    Collection<Issue> getSubTaskObjects(Issue issue);
}
