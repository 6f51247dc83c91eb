package com.atlassian.jira.config.managedconfiguration;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [G8] and [I8] (builder, setManaged, setConfigurationItemAccessLevel, build) on 8.x; [J6]
 * Confidence: medium for 11 (newest source seen: 8.x); high there
 */
public class ManagedConfigurationItemBuilder {
    public static ManagedConfigurationItemBuilder builder(ManagedConfigurationItem source) { throw new UnsupportedOperationException("ManagedConfigurationItemBuilder#builder"); }  // 8-9: G8
    public ManagedConfigurationItemBuilder setManaged(boolean managed) { throw new UnsupportedOperationException("ManagedConfigurationItemBuilder#setManaged"); }  // 8-9: G8
    public ManagedConfigurationItemBuilder setConfigurationItemAccessLevel(ConfigurationItemAccessLevel configurationItemAccessLevel) { throw new UnsupportedOperationException("ManagedConfigurationItemBuilder#setConfigurationItemAccessLevel"); }  // 8-9: G8 I8
    public ManagedConfigurationItemBuilder setDescriptionI18nKey(String descriptionI18nKey) { throw new UnsupportedOperationException("ManagedConfigurationItemBuilder#setDescriptionI18nKey"); }
    public ManagedConfigurationItem build() { throw new UnsupportedOperationException("ManagedConfigurationItemBuilder#build"); }  // 8-9: G8 I8
}
