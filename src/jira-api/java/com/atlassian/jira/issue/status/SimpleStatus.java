package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; [J6]
 * Confidence: high for the members shown
 */
public interface SimpleStatus {
    String getId();

    String getName();

    String getDescription();

    StatusCategory getStatusCategory();

    String getIconUrl();
}
