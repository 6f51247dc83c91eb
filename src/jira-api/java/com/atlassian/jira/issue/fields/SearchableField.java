package com.atlassian.jira.issue.fields;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium (createAssociatedSearchHandler omitted)
 */
public interface SearchableField extends Field {}
