package com.atlassian.jira.issue.customfields.manager;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [W11] constructor parameter on 11.3; [J6] members
 * Confidence: high for the type, medium for members
 */
public interface GenericConfigManager {
    void create(String dataType, String key, Object obj);

    void update(String dataType, String key, Object obj); // 8-9: I8

    Object retrieve(String dataType, String key); // 8-9: I8

    void remove(String dataType, String key);
}
