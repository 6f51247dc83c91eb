package com.atlassian.jira.security.xsrf;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] and [W11] on 11.3; [J6]
 * Confidence: high (annotation without members)
 */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface RequiresXsrfCheck {}
