package com.atlassian.event.api;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0 (bare annotation); [D]
 * Confidence: high for the bare use (later versions add scope() and order() with defaults)
 */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface EventListener {}
