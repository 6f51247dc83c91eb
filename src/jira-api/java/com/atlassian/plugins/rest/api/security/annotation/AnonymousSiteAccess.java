package com.atlassian.plugins.rest.api.security.annotation;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [R7] (name); package by analogy
 * Confidence: medium
 */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface AnonymousSiteAccess {
}
