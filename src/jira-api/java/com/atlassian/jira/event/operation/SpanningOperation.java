package com.atlassian.jira.event.operation;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0
 * Confidence: medium (type only)
 */
public class SpanningOperation {
}
