package com.atlassian.jira.issue.customfields.searchers.transformer;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] &#64;ComponentImport on 11.3
 * Confidence: high (type only)
 */
public interface CustomFieldInputHelper {
}
