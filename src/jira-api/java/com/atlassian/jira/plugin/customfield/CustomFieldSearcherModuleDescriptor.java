package com.atlassian.jira.plugin.customfield;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JD-server]
 * Confidence: medium for 11 (newest source seen: 7.x); high there (type only)
 */
public interface CustomFieldSearcherModuleDescriptor {}
