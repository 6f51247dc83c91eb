package io.clearowner.jira.ui.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.EffectiveOwner;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.JiraIssueFacts;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.UserKeys;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers a transition only to an effective owner of the issue, own or inherited, and optionally to administrators of
 * the project. Evaluated for every transition of every issue that is shown, so it reads only the issue and memory. It
 * hides the transition if it cannot tell.
 */
@SuppressWarnings("rawtypes") // OSWorkflow is raw.
abstract class OwnerCondition extends AbstractJiraCondition {

    static final String PROJECT_ADMINS = "projectAdmins";

    private static final Logger log = LoggerFactory.getLogger(OwnerCondition.class);

    private final Set<Role> roles;
    private final IssueAssessor assessor;
    private final OwnerMemory memory;
    private final Access access;
    private final RecentProblems problems;

    OwnerCondition(
            Set<Role> roles, IssueAssessor assessor, OwnerMemory memory, Access access, RecentProblems problems) {
        this.roles = roles;
        this.assessor = assessor;
        this.memory = memory;
        this.access = access;
        this.problems = problems;
    }

    @Override
    public final boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        ApplicationUser user = getCallerUser(transientVars, args);
        if (user == null) {
            return false;
        }
        try {
            Issue issue = getIssue(transientVars);
            return new ModuleArgs(args).flag(PROJECT_ADMINS) && access.administers(issue.getProjectObject(), user)
                    || owns(user, issue);
        } catch (BrokenSettings e) {
            log.warn("A workflow has settings that the condition cannot read: {}", e.getMessage());
            return false;
        } catch (RuntimeException e) {
            log.error("Cannot tell who may make a transition", e);
            problems.add("evaluating a condition of a workflow", e);
            return false;
        }
    }

    boolean owns(ApplicationUser user, Issue issue) {
        UserKey key = UserKeys.of(user);
        JiraIssueFacts facts = memory.remembering(assessor.facts(issue));
        for (Role role : roles) {
            Optional<EffectiveOwner> owner = assessor.effectiveOwner(facts, role);
            if (owner.isPresent() && owner.get().user().equals(key)) {
                return true;
            }
        }
        return false;
    }
}
