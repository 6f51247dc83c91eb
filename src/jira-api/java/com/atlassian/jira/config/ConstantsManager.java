package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [C8], [G8], [I8]; [J6]
 * Confidence: high up to 8.x for the members shown; medium for 11
 */
public interface ConstantsManager {
    public static final String ALL_STANDARD_ISSUE_TYPES = "-2";
    public static final String ALL_SUB_TASK_ISSUE_TYPES = "-3";
    public static final String ALL_ISSUE_TYPES = "-4";

    IssueType getIssueType(String id); // 8-9: C8

    Collection<IssueType> getAllIssueTypeObjects(); // 8-9: C8

    Collection<IssueType> getRegularIssueTypeObjects();

    Collection<IssueType> getSubTaskIssueTypeObjects();

    Status getStatus(String id);

    Collection<Status> getStatuses(); // 8-9: C8

    Priority getPriorityObject(String id);

    Resolution getResolution(String id); // 8-9: G8
}
