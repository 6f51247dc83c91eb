package com.atlassian.sal.api.transaction;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0
 * Confidence: high
 */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);  // 11: K11
}
