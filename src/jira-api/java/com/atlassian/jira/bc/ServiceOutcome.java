package com.atlassian.jira.bc;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]; [G8]
 * Confidence: medium for 11 (newest source seen: 8.x); high there
 */
public interface ServiceOutcome<T> extends ServiceResult {
    T getReturnedValue();

    T get();
}
