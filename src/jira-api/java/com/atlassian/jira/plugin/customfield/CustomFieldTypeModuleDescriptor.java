package com.atlassian.jira.plugin.customfield;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JD7]; [J6] name only
 * Confidence: medium for 11 (newest source seen: 8.x); high there (type only; interface since 5.0)
 */
public interface CustomFieldTypeModuleDescriptor {}
