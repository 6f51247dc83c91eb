package io.clearowner.jira.ui.workflow;

import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.RecentProblems;
import jakarta.inject.Inject;
import java.util.EnumSet;

/**
 * Offers a transition to the Product Owner and the Delivery Owner. Its name is stored in workflows and never changes.
 */
public class OnlyAnOwnerCondition extends OwnerCondition {

    @Inject
    public OnlyAnOwnerCondition(IssueAssessor assessor, OwnerMemory memory, Access access, RecentProblems problems) {
        super(EnumSet.allOf(Role.class), assessor, memory, access, problems);
    }
}
