package com.atlassian.jira.security.request;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11], [K11], [W11] on 11 (class and method level, value is one or several RequestMethod)
 * Confidence: high
 */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface SupportedMethods {
    RequestMethod[] value(); // 11: S11 K11
}
