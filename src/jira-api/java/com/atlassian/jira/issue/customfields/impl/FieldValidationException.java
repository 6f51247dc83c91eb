package com.atlassian.jira.issue.customfields.impl;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] (throws clause), public plugin jqlissuepicker (constructor with String); [J6]
 * Confidence: high
 */
@SuppressWarnings("serial")
public class FieldValidationException extends RuntimeException {
    public FieldValidationException(String message) {} // 8-9: I8
}
