package com.atlassian.jira.issue.changehistory;

import java.sql.Timestamp;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium for 11 (newest source seen: 6.3.15); high there for the members shown
 */
public class ChangeHistoryItem implements Comparable<ChangeHistoryItem> {
    public Long getId() {
        throw new UnsupportedOperationException("ChangeHistoryItem#getId");
    }

    public Long getChangeGroupId() {
        throw new UnsupportedOperationException("ChangeHistoryItem#getChangeGroupId");
    }

    public String getUserKey() {
        throw new UnsupportedOperationException("ChangeHistoryItem#getUserKey");
    }

    public Long getProjectId() {
        throw new UnsupportedOperationException("ChangeHistoryItem#getProjectId");
    }

    public Long getIssueId() {
        throw new UnsupportedOperationException("ChangeHistoryItem#getIssueId");
    }

    public String getIssueKey() {
        throw new UnsupportedOperationException("ChangeHistoryItem#getIssueKey");
    }

    public Timestamp getCreated() {
        throw new UnsupportedOperationException("ChangeHistoryItem#getCreated");
    }

    public Map<String, String> getFroms() {
        throw new UnsupportedOperationException("ChangeHistoryItem#getFroms");
    }

    public Map<String, String> getTos() {
        throw new UnsupportedOperationException("ChangeHistoryItem#getTos");
    }

    public String getField() {
        throw new UnsupportedOperationException("ChangeHistoryItem#getField");
    }

    public Timestamp getNextChangeCreated() {
        throw new UnsupportedOperationException("ChangeHistoryItem#getNextChangeCreated");
    }

    public Long getDuration() {
        throw new UnsupportedOperationException("ChangeHistoryItem#getDuration");
    }

    public int compareTo(ChangeHistoryItem other) {
        throw new UnsupportedOperationException("ChangeHistoryItem#compareTo");
    }
}
