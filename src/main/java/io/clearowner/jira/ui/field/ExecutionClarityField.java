package io.clearowner.jira.ui.field;

import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Role;
import jakarta.inject.Inject;

/** The field type {@code execution-clarity}: the clarity of an issue's Delivery Owner. */
public final class ExecutionClarityField extends ClarityFieldType {

    @Inject
    public ExecutionClarityField(IssueAssessor assessor) {
        super(Role.DELIVERY, assessor);
    }
}
