package io.clearowner.jira.ui.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.RoleAssessment;
import io.clearowner.jira.platform.RecentProblems;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses a transition while a role is unclear. Waived roles pass, and so do issues that the policy does not cover,
 * except that the resolution does not count. It refuses if it cannot tell. The name of this class is in the workflows
 * of every site that uses it, so it never changes.
 */
@SuppressWarnings("rawtypes") // OSWorkflow is raw.
public class OwnershipClearValidator extends WorkflowFunctionUtils implements Validator {

    private static final Logger log = LoggerFactory.getLogger(OwnershipClearValidator.class);

    private final IssueAssessor assessor;
    private final ProjectRoleManager projectRoles;
    private final JiraAuthenticationContext authentication;
    private final JiraBaseUrls urls;
    private final RecentProblems problems;

    @Inject
    public OwnershipClearValidator(
            IssueAssessor assessor,
            ProjectRoleManager projectRoles,
            JiraAuthenticationContext authentication,
            JiraBaseUrls urls,
            RecentProblems problems) {
        this.assessor = assessor;
        this.projectRoles = projectRoles;
        this.authentication = authentication;
        this.urls = urls;
        this.problems = problems;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        // Unverified on Jira 11: the issue under this name has the values of the transition's screen
        Issue issue = (Issue) transientVars.get("issue");
        List<RoleAssessment> unclear;
        try {
            ClearSettings settings = ClearSettings.read(new ModuleArgs(args));
            unclear =
                    exempt(settings, issue, getCallerUser(transientVars, args)) ? List.of() : unclear(settings, issue);
        } catch (BrokenSettings e) {
            log.warn("A workflow has settings that the validator cannot read: {}", e.getMessage());
            throw new InvalidInputException(i18n().getText("clear-owner.workflow.refused.broken", e.getMessage()));
        } catch (RuntimeException e) {
            log.error("Cannot tell whether the ownership of {} is clear", issue, e);
            problems.add("checking ownership in a workflow", e);
            throw new InvalidInputException(i18n().getText("clear-owner.workflow.refused.failed"));
        }
        if (!unclear.isEmpty()) {
            throw refusal(issue, unclear);
        }
    }

    private boolean exempt(ClearSettings settings, Issue issue, ApplicationUser user) {
        Optional<ProjectRole> role = settings.exemptRole().map(projectRoles::getProjectRole);
        return user != null
                && role.isPresent()
                && projectRoles.isUserInProjectRole(user, role.get(), issue.getProjectObject());
    }

    private List<RoleAssessment> unclear(ClearSettings settings, Issue issue) {
        Assessment assessment =
                assessor.assess(new UnresolvedFacts(assessor.facts(issue)), settings.demands(assessor.policy(issue)));
        return settings.roles().stream()
                .sorted()
                .map(assessment::of)
                .filter(RoleAssessment::unclear)
                .toList();
    }

    /** One message for each role. Jira shows them as text, so the address in them is no link in its dialog. */
    private InvalidInputException refusal(Issue issue, List<RoleAssessment> unclear) {
        InvalidInputException refusal = new InvalidInputException(message(issue, unclear.get(0)));
        unclear.stream().skip(1).forEach(role -> refusal.addError(message(issue, role)));
        return refusal;
    }

    private String message(Issue issue, RoleAssessment role) {
        I18nHelper i18n = i18n();
        String code = role.clarity().code();
        String name = i18n.getText("clear-owner.role." + role.role().id());
        String what = i18n.getText("clear-owner.clarity." + code);
        String remedy = i18n.getText("clear-owner.remedy." + code);
        return issue.getKey() == null
                ? i18n.getText("clear-owner.workflow.refused.new", name, what, remedy)
                : i18n.getText("clear-owner.workflow.refused", issue.getKey() + ": " + name, what, remedy) + " "
                        + urls.baseUrl() + "/browse/" + issue.getKey();
    }

    private I18nHelper i18n() {
        return authentication.getI18nHelper();
    }
}
