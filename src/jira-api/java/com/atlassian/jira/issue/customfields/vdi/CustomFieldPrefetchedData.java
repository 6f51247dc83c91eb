package com.atlassian.jira.issue.customfields.vdi;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] EpicColorCustomFieldIndexer.indexFields parameter type (jira-software 11.1.0-m0011); [SR11]
 * Confidence: medium (type confirmed, kind inferred: interface in 8.10+ usage; members not seen)
 */
public interface CustomFieldPrefetchedData {
}
