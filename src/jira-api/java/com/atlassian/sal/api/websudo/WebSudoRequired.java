package com.atlassian.sal.api.websudo;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] on 11.3 (WebWork action class), [P9], [G8]
 * Confidence: high
 */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface WebSudoRequired {}
