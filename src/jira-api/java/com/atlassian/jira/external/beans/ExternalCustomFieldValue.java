package com.atlassian.jira.external.beans;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium (type only)
 */
public interface ExternalCustomFieldValue {
}
