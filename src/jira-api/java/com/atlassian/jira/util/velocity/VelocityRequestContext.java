package com.atlassian.jira.util.velocity;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0
 * Confidence: high for getBaseUrl, getCanonicalBaseUrl
 */
public interface VelocityRequestContext {
    String getBaseUrl();

    String getCanonicalBaseUrl();
}
