package com.atlassian.event.api;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; [D]
 * Confidence: high
 */
public interface EventPublisher extends EventListenerRegistrar {
    void publish(Object event); // 11: K11
}
