package com.atlassian.jira.config.managedconfiguration;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.issue.fields.CustomField;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [G8] and [I8] (getManagedCustomField, updateManagedConfigurationItem) on 8.x
 * Confidence: medium (used to lock a plugin-created custom field)
 */
public interface ManagedConfigurationItemService {
    ManagedConfigurationItem getManagedCustomField(CustomField customField);  // 8-9: G8 I8
    ServiceOutcome<ManagedConfigurationItem> updateManagedConfigurationItem(ManagedConfigurationItem item);  // 8-9: G8 I8
}
