package com.atlassian.jira.web.bean;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium for 11 (newest source seen: 8.x); high there (type only, used as a parameter type; an
 * interface since 5.0)
 */
public interface BulkEditBean {}
