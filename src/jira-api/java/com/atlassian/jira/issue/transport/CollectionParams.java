package com.atlassian.jira.issue.transport;

import java.util.Collection;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]; [W11] assigns getValuesForNullKey() to Collection&lt;String&gt; on 11.3
 * Confidence: high for getValuesForNullKey (erasure java.util.Collection); medium for the rest
 */
@SuppressWarnings("rawtypes")
public interface CollectionParams extends FieldParams {
    Collection getAllValues(); // 8-9: I8

    Collection getValuesForNullKey(); // 11: W11

    Collection<String> getValuesForKey(String key); // 8-9: I8

    void put(String key, Collection<String> value);
}
