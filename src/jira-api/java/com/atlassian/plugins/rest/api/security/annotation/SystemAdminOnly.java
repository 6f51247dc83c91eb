package com.atlassian.plugins.rest.api.security.annotation;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [B11] on 11.3.10; [R7]
 * Confidence: high
 */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface SystemAdminOnly {
}
