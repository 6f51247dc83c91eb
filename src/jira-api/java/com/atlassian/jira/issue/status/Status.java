package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.I18nHelper;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] implements Status anonymously on 11.0.0 (complete abstract list)
 * Confidence: high
 */
public interface Status extends IssueConstant {
    StatusCategory getStatusCategory(); // 11: K11

    String getCompleteIconUrl(); // 11: K11

    String getIconUrl(); // 11: K11

    SimpleStatus getSimpleStatus(); // 11: K11

    SimpleStatus getSimpleStatus(I18nHelper i18nHelper); // 11: K11
}
