package com.atlassian.activeobjects.tx;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] on seven services on 11.3
 * Confidence: high
 */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface Transactional {
}
