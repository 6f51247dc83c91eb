package io.clearowner.jira.ui.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import io.clearowner.jira.action.confirmation.RepeatedRequests;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.RecentProblems;
import jakarta.inject.Inject;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks owners whom the issue names to confirm again when a transition is made. If it fails, the transition goes on. The
 * name of this class is in the workflows of every site that uses it, so it never changes.
 */
@SuppressWarnings("rawtypes") // OSWorkflow is raw.
public class AskOwnerFunction extends AbstractJiraFunctionProvider {

    static final String ROLES = "roles";

    private static final Logger log = LoggerFactory.getLogger(AskOwnerFunction.class);

    private final RepeatedRequests requests;
    private final RecentProblems problems;

    @Inject
    public AskOwnerFunction(RepeatedRequests requests, RecentProblems problems) {
        this.requests = requests;
        this.problems = problems;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        Issue issue = getIssue(transientVars);
        if (issue.getId() == null) {
            // It is being created, so its owners are new and asked as the policy says.
            return;
        }
        try {
            ApplicationUser caller = getCallerUser(transientVars, args);
            for (Role role : new ModuleArgs(args).roles(ROLES)) {
                requests.ask(caller, issue, role);
            }
        } catch (BrokenSettings e) {
            log.warn("A workflow has settings that “Ask the owner” cannot read: {}", e.getMessage());
        } catch (RuntimeException e) {
            log.error("Cannot ask the owners of {} in a transition", issue, e);
            problems.add("asking an owner in a workflow", e);
        }
    }
}
