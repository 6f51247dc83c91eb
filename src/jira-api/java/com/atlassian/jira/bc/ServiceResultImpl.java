package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium for 11 (newest source seen: 9.x); high there
 */
public class ServiceResultImpl implements ServiceResult {
    public ServiceResultImpl(ErrorCollection errorCollection) {}

    public boolean isValid() {
        throw new UnsupportedOperationException("ServiceResultImpl#isValid");
    } // 8-9: M9 G8 I8 C8

    public ErrorCollection getErrorCollection() {
        throw new UnsupportedOperationException("ServiceResultImpl#getErrorCollection");
    } // 8-9: M9 G8 I8 C8
}
