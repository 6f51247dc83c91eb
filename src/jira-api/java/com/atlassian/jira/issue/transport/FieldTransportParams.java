package com.atlassian.jira.issue.transport;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]; [W11] assigns getFirstValueForKey(..) to Object on 11.3
 * Confidence: high
 */
public interface FieldTransportParams extends CollectionParams {
    Object getFirstValueForNullKey(); // 8-9: I8

    Object getFirstValueForKey(String key); // 8-9: I8
}
