package com.atlassian.jira.issue.customfields.vdi;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [I8] import and call site; [JS11] shows sibling
 * com.atlassian.jira.issue.customfields.vdi.CustomFieldPrefetchedData in the same package
 * Confidence: medium (members not seen; type exists)
 */
public interface NonNullCustomFieldProvider {}
