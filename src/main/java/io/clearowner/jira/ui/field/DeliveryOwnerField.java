package io.clearowner.jira.ui.field;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import jakarta.inject.Inject;

/** The field type {@code delivery-owner}: the owner of how and when an issue is built. */
public final class DeliveryOwnerField extends OwnerFieldType {

    @Inject
    public DeliveryOwnerField(
            CustomFieldValuePersister values, GenericConfigManager configuration, OwnerFieldSupport support) {
        super(values, configuration, support);
    }
}
