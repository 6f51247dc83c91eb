package com.atlassian.cache;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: atlassian-cache-api source via [J6]; [K11]
 * Confidence: high (opaque to a caller)
 */
public interface CacheSettings {}
