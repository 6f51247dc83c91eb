package io.clearowner.jira.ui.field;

import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Role;
import jakarta.inject.Inject;

/** The field type {@code effective-delivery-owner}: the Delivery Owner, own or inherited. */
public final class EffectiveDeliveryOwnerField extends EffectiveOwnerFieldType {

    @Inject
    public EffectiveDeliveryOwnerField(IssueAssessor assessor, OwnerFieldSupport support) {
        super(Role.DELIVERY, assessor, support);
    }
}
