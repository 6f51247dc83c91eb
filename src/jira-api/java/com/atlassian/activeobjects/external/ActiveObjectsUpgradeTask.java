package com.atlassian.activeobjects.external;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] implements it on 11.0; [D]
 * Confidence: high
 */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();  // 11: K11
    void upgrade(ModelVersion currentVersion, ActiveObjects ao);  // 11: K11
}
