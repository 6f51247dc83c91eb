package com.atlassian.jira.issue.transport;

import java.util.Map;
import java.util.Set;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium
 */
public interface FieldParams {
    Set<String> getAllKeys(); // 8-9: I8

    Map<String, ?> getKeysAndValues();

    boolean containsKey(String key); // 8-9: I8

    boolean isEmpty();
}
