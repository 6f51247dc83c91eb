package com.atlassian.plugins.rest.api.security.annotation;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [R7] (name); same package by analogy with the confirmed siblings
 * Confidence: medium
 */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface AdminOnly {}
