package com.atlassian.cache;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0
 * Confidence: high (unchecked)
 */
@SuppressWarnings("serial")
public class CacheException extends RuntimeException {
    public CacheException(String message, Throwable cause) {}

    public CacheException(Throwable cause) {} // 11: K11

    public CacheException(String message) {}
}
