package com.atlassian.jira.util.velocity;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11], [W11] on 11
 * Confidence: high for getJiraVelocityRequestContext
 */
public interface VelocityRequestContextFactory {
    VelocityRequestContext getJiraVelocityRequestContext();  // 11: K11
}
