package com.atlassian.jira.issue.fields;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]; [G8] implements it
 * Confidence: medium for 11 (newest source seen: 9.x); high there (marker interface)
 */
public interface UserField {}
