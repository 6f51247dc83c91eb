package com.atlassian.sal.api.transaction;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; [D]
 * Confidence: high
 */
public interface TransactionCallback<T> {
    T doInTransaction(); // 11: K11
}
