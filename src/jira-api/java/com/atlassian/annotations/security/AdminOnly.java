package com.atlassian.annotations.security;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] on a WebWork action class on 11.3; public servlet samples
 * Confidence: high
 */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface AdminOnly {}
