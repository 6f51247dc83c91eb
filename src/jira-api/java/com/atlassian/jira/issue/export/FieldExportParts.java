package com.atlassian.jira.issue.export;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: public plugin jqlissuepicker (return type)
 * Confidence: medium for 11 (newest source seen: 7.x/8.x plugins); high there that it exists; low for members
 * and kind (interface inferred)
 */
public interface FieldExportParts {}
