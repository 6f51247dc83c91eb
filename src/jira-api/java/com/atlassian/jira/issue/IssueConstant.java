package com.atlassian.jira.issue;

import com.atlassian.jira.util.I18nHelper;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] implements IssueType, Priority and Status anonymously on 11.0.0 (complete abstract list of the
 * shared part)
 * Confidence: high
 */
@SuppressWarnings("rawtypes")
public interface IssueConstant extends Comparable {
    String getId(); // 11: K11

    String getName(); // 11: K11

    String getDescription(); // 11: K11

    Long getSequence(); // 11: K11

    String getCompleteIconUrl(); // 11: S11 K11

    String getIconUrl(); // 11: K11

    String getIconUrlHtml(); // 11: K11

    String getNameTranslation(); // 11: K11

    String getDescTranslation(); // 11: K11

    String getNameTranslation(String locale); // 11: K11

    String getDescTranslation(String locale); // 11: K11

    String getNameTranslation(I18nHelper i18n); // 11: K11

    String getDescTranslation(I18nHelper i18n); // 11: K11
}
