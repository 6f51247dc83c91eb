package com.atlassian.annotations.security;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [R7] (name)
 * Confidence: medium
 */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface LicensedOnly {}
