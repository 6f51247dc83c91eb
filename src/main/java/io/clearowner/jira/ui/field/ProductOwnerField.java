package io.clearowner.jira.ui.field;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import jakarta.inject.Inject;

/** The field type {@code product-owner}: the owner of what is built and why. */
public final class ProductOwnerField extends OwnerFieldType {

    @Inject
    public ProductOwnerField(
            CustomFieldValuePersister values, GenericConfigManager configuration, OwnerFieldSupport support) {
        super(values, configuration, support);
    }
}
