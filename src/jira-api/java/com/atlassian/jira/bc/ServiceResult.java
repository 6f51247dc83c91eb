package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]; [JS11] ServiceOutcome in signatures
 * Confidence: high
 */
public interface ServiceResult {
    boolean isValid();

    ErrorCollection getErrorCollection();
}
