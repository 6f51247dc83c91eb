package com.atlassian.annotations.security;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0 (servlet/filter level), several Jira 10/11 plugins
 * Confidence: high
 */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface UnrestrictedAccess {}
