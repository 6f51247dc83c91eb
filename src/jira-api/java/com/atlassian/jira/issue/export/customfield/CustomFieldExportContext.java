package com.atlassian.jira.issue.export.customfield;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.util.I18nHelper;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: public plugin jqlissuepicker (getCustomField, getDefaultColumnHeader)
 * Confidence: medium for 11 (newest source seen: 7.x/8.x plugins); high there for the two methods; low for
 * getI18nHelper (from memory of the 7.2+ API, not confirmed)
 */
public interface CustomFieldExportContext {
    CustomField getCustomField();

    I18nHelper getI18nHelper(); // low: not confirmed

    String getDefaultColumnHeader();
}
