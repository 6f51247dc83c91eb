package com.atlassian.event.api;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [D]; [K11]
 * Confidence: high
 */
public interface EventListenerRegistrar {
    void register(Object listener); // 11: K11

    void unregister(Object listener); // 11: K11

    void unregisterAll();
}
