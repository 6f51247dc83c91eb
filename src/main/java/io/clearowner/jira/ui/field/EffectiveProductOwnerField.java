package io.clearowner.jira.ui.field;

import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Role;
import jakarta.inject.Inject;

/** The field type {@code effective-product-owner}: the Product Owner, own or inherited. */
public final class EffectiveProductOwnerField extends EffectiveOwnerFieldType {

    @Inject
    public EffectiveProductOwnerField(IssueAssessor assessor, OwnerFieldSupport support) {
        super(Role.PRODUCT, assessor, support);
    }
}
