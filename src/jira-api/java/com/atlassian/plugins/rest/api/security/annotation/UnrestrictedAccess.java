package com.atlassian.plugins.rest.api.security.annotation;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11], [B11], [N11] on 11; [R7] lists the set
 * Confidence: high (Jira 10 and 11; replaces com.atlassian.plugins.rest.common.security.AnonymousAllowed)
 */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface UnrestrictedAccess {}
