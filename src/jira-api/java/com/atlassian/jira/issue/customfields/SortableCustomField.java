package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.fields.config.FieldConfig;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JD-latest] SortableCustomField page (7.x); [JS10] 10.6 EpicStatusCFType, RankCFType and
 * LexoRankCFType implement it; [JS11] 11.1 hierarchy pages of GenericTextCFType and VersionCFType list every
 * implemented interface and SortableCustomField is no longer among them
 * Confidence: low for 11: very likely removed together with the Lucene sorters (two stock types that had it on
 * 5.x to 7.x lack it on 11.1, while others still had it on 10.6; no explicit removal notice found). High up to
 * 10.6
 */
public interface SortableCustomField<T> {
    int compare(T customFieldObjectValue1, T customFieldObjectValue2, FieldConfig fieldConfig);
}
