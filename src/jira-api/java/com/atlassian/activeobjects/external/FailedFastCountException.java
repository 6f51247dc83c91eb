package com.atlassian.activeobjects.external;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [D] (import and throws clause)
 * Confidence: medium (checked nature inferred from being declared)
 */
@SuppressWarnings("serial")
public class FailedFastCountException extends Exception {}
