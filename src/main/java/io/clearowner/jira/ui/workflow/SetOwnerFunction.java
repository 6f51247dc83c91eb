package io.clearowner.jira.ui.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import io.clearowner.jira.action.transfer.plan.Sources;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.AreaOwners;
import io.clearowner.jira.ownership.People;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.JiraIssueFacts;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.RecentProblems;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives a role to somebody when a transition is made: the first of its sources who is active and may browse the issue.
 * If there is nobody, or it fails, the transition goes on and the role stays as it is. The name of this class is in the
 * workflows of every site that uses it, so it never changes.
 */
@SuppressWarnings("rawtypes") // OSWorkflow is raw.
public class SetOwnerFunction extends AbstractJiraFunctionProvider {

    private static final Logger log = LoggerFactory.getLogger(SetOwnerFunction.class);

    private final IssueAssessor assessor;
    private final OwnershipFields fields;
    private final AreaOwners areas;
    private final People people;
    private final UserManager users;
    private final RecentProblems problems;

    @Inject
    public SetOwnerFunction(
            IssueAssessor assessor,
            OwnershipFields fields,
            AreaOwners areas,
            People people,
            UserManager users,
            RecentProblems problems) {
        this.assessor = assessor;
        this.fields = fields;
        this.areas = areas;
        this.people = people;
        this.users = users;
        this.problems = problems;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        MutableIssue issue = getIssue(transientVars);
        try {
            set(issue, SetOwnerSettings.read(new ModuleArgs(args)), getCallerUser(transientVars, args));
        } catch (BrokenSettings e) {
            log.warn("A workflow has settings that “Set an owner” cannot read: {}", e.getMessage());
        } catch (RuntimeException e) {
            log.error("Cannot set an owner of {} in a transition", issue, e);
            problems.add("setting an owner in a workflow", e);
        }
    }

    private void set(MutableIssue issue, SetOwnerSettings settings, ApplicationUser caller) {
        JiraIssueFacts facts = assessor.facts(issue);
        Optional<UserKey> owner = facts.ownOwner(settings.role());
        if (owner.isPresent() && !settings.always() || !fields.ownerCanBeSet(settings.role(), issue)) {
            return;
        }
        new Sources(settings.role(), sources(settings, caller), areas, people)
                .find(settings.role(), facts, anybody -> true)
                .successor()
                .filter(successor -> !successor.owner().equals(owner))
                .ifPresent(successor ->
                        // Unverified on Jira 11: Jira stores what a post function before its own sets on this issue
                        issue.setCustomFieldValue(
                                fields.requireOwner(settings.role()),
                                successor
                                        .owner()
                                        .map(user -> users.getUserByKey(user.value()))
                                        .orElse(null)));
    }

    private static List<String> sources(SetOwnerSettings settings, ApplicationUser caller) {
        return settings.sources().stream()
                .filter(source -> caller != null || !source.equals(SetOwnerSettings.CALLER))
                .map(source -> source.equals(SetOwnerSettings.CALLER) ? "user:" + caller.getKey() : source)
                .toList();
    }
}
