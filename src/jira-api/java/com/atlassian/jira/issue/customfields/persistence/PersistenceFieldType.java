package com.atlassian.jira.issue.customfields.persistence;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: public plugin jqlissuepicker returns PersistenceFieldType.TYPE_UNLIMITED_TEXT; [JD7]; [J6]
 * Confidence: medium for 11 (newest source seen: 8.x); high there
 */
public final class PersistenceFieldType {
    public static final PersistenceFieldType TYPE_LIMITED_TEXT = null;
    public static final PersistenceFieldType TYPE_UNLIMITED_TEXT = null; // 8-9: I8
    public static final PersistenceFieldType TYPE_DATE = null;
    public static final PersistenceFieldType TYPE_DECIMAL = null;
}
