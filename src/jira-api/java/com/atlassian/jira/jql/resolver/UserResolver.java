package com.atlassian.jira.jql.resolver;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] ComponentAccessor.getComponent(UserResolver.class) on 11.3
 * Confidence: high (type only)
 */
public interface UserResolver {
}
