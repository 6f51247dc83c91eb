package io.clearowner.jira.ui.field;

import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Role;
import jakarta.inject.Inject;

/** The field type {@code vision-clarity}: the clarity of an issue's Product Owner. */
public final class VisionClarityField extends ClarityFieldType {

    @Inject
    public VisionClarityField(IssueAssessor assessor) {
        super(Role.PRODUCT, assessor);
    }
}
