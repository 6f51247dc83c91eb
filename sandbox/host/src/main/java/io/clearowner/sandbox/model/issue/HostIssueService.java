package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.SimpleErrorCollection;
import io.clearowner.sandbox.kernel.Partial;
import io.clearowner.sandbox.model.field.Screens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Issues with all checks of a request by a user
 * (https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/bc/issue/IssueService.html). As in Jira,
 * a missing issue and one that the user may not see differ only in the reason of the error.
 */
public abstract class HostIssueService implements IssueService {
    private static final String DEFAULT_PRIORITY = "3";

    private final Stores stores;
    private final Screens screens;
    private final IssueWriter writer;

    public HostIssueService(Stores stores, Screens screens) {
        this.stores = stores;
        this.screens = screens;
        this.writer = new IssueWriter(stores);
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, Long issueId) {
        return visible(user, stores.issues().byId(issueId));
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, String issueKey) {
        return visible(user, stores.issues().byKeyIgnoringCase(issueKey));
    }

    private IssueResult visible(ApplicationUser user, MutableIssue issue) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (issue == null) {
            errors.addErrorMessage("Issue Does Not Exist", Reason.NOT_FOUND);
        } else if (!may(ProjectPermissions.BROWSE_PROJECTS, issue, user)) {
            errors.addErrorMessage(
                    "You do not have the permission to see the specified issue.",
                    user == null ? Reason.NOT_LOGGED_IN : Reason.FORBIDDEN);
        }
        return new IssueResult(errors.hasAnyErrors() ? null : issue, errors);
    }

    private static IssueResult unarchived(IssueResult found) {
        return found.isValid() && found.getIssue().isArchived()
                ? new IssueResult(
                        null, RefusedChange.archived(found.getIssue().getKey()).errors())
                : found;
    }

    private boolean may(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return stores.service(PermissionManager.class).hasPermission(permission, issue, user);
    }

    private static Reason refusal(ApplicationUser user) {
        return user == null ? Reason.NOT_LOGGED_IN : Reason.FORBIDDEN;
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters input) {
        return validateCreate(user, null, input);
    }

    @Override
    public CreateValidationResult validateSubTaskCreate(
            ApplicationUser user, Long parentId, IssueInputParameters input) {
        IssueResult parent = unarchived(getIssue(user, parentId));
        return parent.isValid()
                ? validateCreate(user, parent.getIssue(), input)
                : new CreateValidationResult(null, parent.getErrorCollection(), Map.of());
    }

    private CreateValidationResult validateCreate(ApplicationUser user, Issue parent, IssueInputParameters input) {
        ErrorCollection errors = new SimpleErrorCollection();
        Map<String, Object> holder = new HashMap<>();
        Project project = parent != null
                ? parent.getProjectObject()
                : stores.projects().byId(number(first(input, "pid")).orElse(null));
        IssueType type = stores.constants().issueType(first(input, "issuetype"));
        if (project == null || project.isArchived()) {
            errors.addError("pid", "You must select a project.", Reason.VALIDATION_FAILED);
        } else if (!stores.grants()
                .inProject(ProjectPermissions.CREATE_ISSUES.permissionKey(), project.getId(), user)) {
            errors.addError("pid", "You cannot create issues in this project.", refusal(user));
        }
        if (type == null || type.isSubTask() != (parent != null)) {
            errors.addError("issuetype", "The issue type selected is invalid.", Reason.VALIDATION_FAILED);
        }
        if (errors.hasAnyErrors()) {
            return new CreateValidationResult(null, errors, holder);
        }
        IssueRow row = new IssueRow();
        row.projectId = project.getId();
        row.issueTypeId = type.getId();
        row.parentId = parent == null ? null : parent.getId();
        row.priorityId = DEFAULT_PRIORITY;
        row.reporterKey = user == null ? null : user.getKey();
        StoredIssue issue = (StoredIssue) stores.issues().issue(row);
        new IssueForm(stores, user, issue, input, errors, holder).fill(screens.fields());
        return new CreateValidationResult(errors.hasAnyErrors() ? null : issue, errors, holder);
    }

    private static String first(IssueInputParameters input, String name) {
        String[] values = input.getActionParameters().get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    private static Optional<Long> number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult validated) {
        StoredIssue issue = (StoredIssue) valid(validated, validated.getIssue());
        return result(() -> writer.create(user, issue, EventDispatchOption.Factory.get(EventType.ISSUE_CREATED_ID)));
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters input) {
        IssueResult found = getIssue(user, issueId);
        ErrorCollection errors = new SimpleErrorCollection(found.getErrorCollection());
        Map<String, Object> holder = new HashMap<>();
        if (found.isValid()) {
            checkEditable(found.getIssue(), user, errors);
        }
        if (!errors.hasAnyErrors()) {
            new IssueForm(stores, user, (StoredIssue) found.getIssue(), input, errors, holder).fill(screens.fields());
        }
        return new UpdateValidationResult(errors.hasAnyErrors() ? null : found.getIssue(), errors, holder);
    }

    private void checkEditable(Issue issue, ApplicationUser user, ErrorCollection errors) {
        if (issue.isArchived()) {
            errors.addErrorCollection(RefusedChange.archived(issue.getKey()).errors());
        } else if (!Workflow.editable(issue.getStatusId())) {
            errors.addErrorMessage("You can not edit this issue due to workflow restrictions.", Reason.FORBIDDEN);
        } else if (!may(ProjectPermissions.EDIT_ISSUES, issue, user)) {
            errors.addErrorMessage("You do not have permission to edit issues in this project.", refusal(user));
        }
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return issue.isEditable() && may(ProjectPermissions.EDIT_ISSUES, issue, user);
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult validated) {
        return update(user, validated, EventDispatchOption.ISSUE_UPDATED, true);
    }

    @Override
    public IssueResult update(
            ApplicationUser user, UpdateValidationResult validated, EventDispatchOption event, boolean sendMail) {
        MutableIssue issue = valid(validated, validated.getIssue());
        return result(() -> writer.update(user, issue, event, sendMail));
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters input) {
        IssueResult found = getIssue(user, issueId);
        ErrorCollection errors = new SimpleErrorCollection(found.getErrorCollection());
        Map<String, Object> holder = new HashMap<>();
        if (found.isValid()) {
            StoredIssue issue = (StoredIssue) found.getIssue();
            Workflow.Transition transition = transitions(user, issue).stream()
                    .filter(one -> one.id() == actionId)
                    .findFirst()
                    .orElse(null);
            if (transition == null) {
                errors.addErrorMessage(
                        "It seems that you have tried to perform a workflow operation (" + actionId
                                + ") that is not valid for the current state of this issue (" + issue.getKey() + ").",
                        Reason.VALIDATION_FAILED);
            } else {
                new IssueForm(stores, user, issue, input, errors, holder)
                        .fill(
                                transition.asksForResolution()
                                        ? List.of("resolution", "assignee", "fixVersions")
                                        : List.of());
                requireResolution(transition, issue, errors);
            }
        }
        return new TransitionValidationResult(
                errors.hasAnyErrors() ? null : found.getIssue(), errors, holder, Map.of(), actionId);
    }

    private static void requireResolution(Workflow.Transition transition, StoredIssue issue, ErrorCollection errors) {
        if (transition.asksForResolution()
                && issue.getResolutionId() == null
                && !errors.getErrors().containsKey("resolution")) {
            errors.addError("resolution", "Resolution is required.", Reason.VALIDATION_FAILED);
        }
    }

    private List<Workflow.Transition> transitions(ApplicationUser user, Issue issue) {
        return new Transitions(stores).of(issue, user);
    }

    @Override
    public IssueResult transition(ApplicationUser user, TransitionValidationResult validated) {
        StoredIssue issue = (StoredIssue) valid(validated, validated.getIssue());
        String before = issue.base().statusId;
        Workflow.Transition transition =
                Workflow.from(before, validated.getActionId()).orElseThrow();
        EventDispatchOption event = EventDispatchOption.Factory.get(transition.eventTypeId());
        return result(
                () -> writer.transition(user, issue, event, new TransitionSteps(stores, user, transition, before)));
    }

    @Override
    public DeleteValidationResult validateDelete(ApplicationUser user, Long issueId) {
        IssueResult found = unarchived(getIssue(user, issueId));
        ErrorCollection errors = new SimpleErrorCollection(found.getErrorCollection());
        if (found.isValid() && !may(ProjectPermissions.DELETE_ISSUES, found.getIssue(), user)) {
            errors.addErrorMessage("You do not have permission to delete issues in this project.", refusal(user));
        }
        return new DeleteValidationResult(errors.hasAnyErrors() ? null : found.getIssue(), errors);
    }

    @Override
    public ErrorCollection delete(ApplicationUser user, DeleteValidationResult validated) {
        return delete(user, validated, EventDispatchOption.ISSUE_DELETED, true);
    }

    @Override
    public ErrorCollection delete(
            ApplicationUser user, DeleteValidationResult validated, EventDispatchOption event, boolean sendMail) {
        writer.delete(user, valid(validated, validated.getIssue()), event, sendMail);
        return new SimpleErrorCollection();
    }

    @Override
    public AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assignee) {
        IssueResult found = unarchived(getIssue(user, issueId));
        ErrorCollection errors = new SimpleErrorCollection(found.getErrorCollection());
        if (found.isValid()) {
            IssueInputParameters input = newIssueInputParameters().setAssigneeId(assignee);
            new IssueForm(stores, user, (StoredIssue) found.getIssue(), input, errors, new HashMap<>())
                    .fill(List.of("assignee"));
        }
        return new AssignValidationResult(errors.hasAnyErrors() ? null : found.getIssue(), errors, assignee);
    }

    @Override
    public IssueResult assign(ApplicationUser user, AssignValidationResult validated) {
        MutableIssue issue = valid(validated, validated.getIssue());
        return result(() -> writer.update(user, issue, EventDispatchOption.ISSUE_ASSIGNED, true));
    }

    /** As in Jira, it is the caller's mistake to continue with an invalid result. */
    private static MutableIssue valid(com.atlassian.jira.bc.ServiceResult result, MutableIssue issue) {
        if (!result.isValid() || issue == null) {
            throw new IllegalStateException("The validation result is not valid: " + result.getErrorCollection());
        }
        return issue;
    }

    private static IssueResult result(Supplier<Issue> write) {
        try {
            return new IssueResult((MutableIssue) write.get());
        } catch (RefusedChange e) {
            return new IssueResult(null, e.errors());
        }
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return newIssueInputParameters(Map.of());
    }

    @Override
    public IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters) {
        return Partial.create(HostIssueInputParameters.class, actionParameters);
    }
}
