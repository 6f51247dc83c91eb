package io.clearowner.jira.action.ownerrequest;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.action.ownerrequest.Approver.Basis;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.RoleAssessment;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.mail.Mails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the person to ask about a role: the owner of the other role if that is clear, else a component lead, else the
 * project lead. The person must be allowed to choose the owner, have a mail address, and not be the requester.
 */
public final class ApproverLookup {

    private final IssueAccess access;
    private final UserManager users;
    private final Mails mails;

    public ApproverLookup(IssueAccess access, UserManager users, Mails mails) {
        this.access = access;
        this.users = users;
        this.mails = mails;
    }

    /** @param assessment the current assessment of the issue */
    Optional<Approver> find(ApplicationUser requester, Issue issue, Role role, Assessment assessment) {
        List<Approver> candidates = new ArrayList<>();
        RoleAssessment other = assessment.of(role.other());
        if (!other.unclear()) {
            other.owner()
                    .map(owner -> users.getUserByKey(owner.user().value()))
                    .ifPresent(user -> candidates.add(new Approver(user, Basis.OTHER_ROLE, "")));
        }
        for (ProjectComponent component : issue.getComponents()) {
            candidates.add(new Approver(component.getComponentLead(), Basis.COMPONENT_LEAD, component.getName()));
        }
        candidates.add(new Approver(
                issue.getProjectObject().getProjectLead(),
                Basis.PROJECT_LEAD,
                issue.getProjectObject().getName()));
        return candidates.stream()
                .filter(approver -> mails.reaches(approver.person(), issue)
                        && !approver.person().getKey().equals(requester.getKey())
                        && access.mayEdit(approver.person(), issue, role))
                .findFirst();
    }
}
