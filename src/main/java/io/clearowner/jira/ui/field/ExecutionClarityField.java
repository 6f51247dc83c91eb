package io.clearowner.jira.ui.field;

import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Role;
import jakarta.inject.Inject;

/**
 * The field type {@code execution-clarity}: whether it is clear who answers for an issue's delivery, and if not, why.
 */
public final class ExecutionClarityField extends ClarityFieldType {

    @Inject
    public ExecutionClarityField(IssueAssessor assessor) {
        super(Role.DELIVERY, assessor);
    }
}
