package com.atlassian.jira.config.managedconfiguration;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [G8] and [I8] on 8.x; [J6]
 * Confidence: medium
 */
public class ManagedConfigurationItem {
    public boolean isManaged() { throw new UnsupportedOperationException("ManagedConfigurationItem#isManaged"); }
    public ConfigurationItemAccessLevel getConfigurationItemAccessLevel() { throw new UnsupportedOperationException("ManagedConfigurationItem#getConfigurationItemAccessLevel"); }
    public ManagedConfigurationItemBuilder newBuilder() { throw new UnsupportedOperationException("ManagedConfigurationItem#newBuilder"); }  // 8-9: I8
}
