package io.clearowner.jira.ui.workflow;

import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.RecentProblems;
import jakarta.inject.Inject;
import java.util.Set;

/** Offers a transition to the Product Owner. Its name is stored in workflows and never changes. */
public class OnlyProductOwnerCondition extends OwnerCondition {

    @Inject
    public OnlyProductOwnerCondition(
            IssueAssessor assessor, OwnerMemory memory, Access access, RecentProblems problems) {
        super(Set.of(Role.PRODUCT), assessor, memory, access, problems);
    }
}
