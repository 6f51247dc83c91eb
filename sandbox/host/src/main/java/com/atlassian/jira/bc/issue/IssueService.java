package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Map;

/**
 * Checks and then makes changes to issues on behalf of a user
 * (https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/bc/issue/IssueService.html).
 */
public interface IssueService {
    /** The errors, and the issue if there are none. */
    public abstract static class IssueValidationResult extends ServiceResultImpl {
        private final MutableIssue issue;

        public IssueValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(errors);
            this.issue = issue;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    /** An issue that can be created. */
    public static class CreateValidationResult extends IssueService.IssueValidationResult {
        private final Map<String, Object> fieldValuesHolder;

        public CreateValidationResult(
                MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValuesHolder) {
            super(issue, errors);
            this.fieldValuesHolder = fieldValuesHolder;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return fieldValuesHolder;
        }
    }

    /** An issue that can be updated. */
    public static class UpdateValidationResult extends IssueService.IssueValidationResult {
        private final Map<String, Object> fieldValuesHolder;

        public UpdateValidationResult(
                MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValuesHolder) {
            super(issue, errors);
            this.fieldValuesHolder = fieldValuesHolder;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return fieldValuesHolder;
        }
    }

    /** An assignment that can be made. */
    public static class AssignValidationResult extends IssueService.IssueValidationResult {
        private final String assigneeId;

        public AssignValidationResult(MutableIssue issue, ErrorCollection errors, String assigneeId) {
            super(issue, errors);
            this.assigneeId = assigneeId;
        }

        public String getAssigneeId() {
            return assigneeId;
        }
    }

    /** An issue that can be deleted. */
    public static class DeleteValidationResult extends IssueService.IssueValidationResult {
        public DeleteValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    /** An issue, or the errors if there is none. */
    public static class IssueResult extends IssueService.IssueValidationResult {
        public IssueResult(MutableIssue issue) {
            this(issue, new SimpleErrorCollection());
        }

        public IssueResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    /** A transition that can be made. */
    public static class TransitionValidationResult extends ServiceResultImpl {
        private final MutableIssue issue;
        private final Map<String, Object> fieldValuesHolder;
        private final int actionId;

        public TransitionValidationResult(
                MutableIssue issue,
                ErrorCollection errors,
                Map<String, Object> fieldValuesHolder,
                Map<?, ?> additionInputs,
                int actionId) {
            super(errors);
            this.issue = issue;
            this.fieldValuesHolder = fieldValuesHolder;
            this.actionId = actionId;
        }

        public MutableIssue getIssue() {
            return issue;
        }

        public int getActionId() {
            return actionId;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return fieldValuesHolder;
        }
    }

    IssueService.IssueResult getIssue(ApplicationUser user, Long issueId);

    IssueService.IssueResult getIssue(ApplicationUser user, String issueKey);

    IssueService.CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters issueInputParameters);

    IssueService.CreateValidationResult validateSubTaskCreate(
            ApplicationUser user, Long parentId, IssueInputParameters issueInputParameters);

    IssueService.IssueResult create(ApplicationUser user, IssueService.CreateValidationResult createValidationResult);

    IssueService.UpdateValidationResult validateUpdate(
            ApplicationUser user, Long issueId, IssueInputParameters issueInputParameters);

    IssueService.IssueResult update(ApplicationUser user, IssueService.UpdateValidationResult updateValidationResult);

    IssueService.IssueResult update(
            ApplicationUser user,
            IssueService.UpdateValidationResult updateValidationResult,
            EventDispatchOption eventDispatchOption,
            boolean sendMail);

    IssueService.DeleteValidationResult validateDelete(ApplicationUser user, Long issueId);

    ErrorCollection delete(ApplicationUser user, IssueService.DeleteValidationResult deleteValidationResult);

    ErrorCollection delete(
            ApplicationUser user,
            IssueService.DeleteValidationResult deleteValidationResult,
            EventDispatchOption eventDispatchOption,
            boolean sendMail);

    boolean isEditable(Issue issue, ApplicationUser user);

    IssueService.TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters issueInputParameters);

    IssueService.IssueResult transition(ApplicationUser user, IssueService.TransitionValidationResult transitionResult);

    IssueService.AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assignee);

    IssueService.IssueResult assign(ApplicationUser user, IssueService.AssignValidationResult assignResult);

    IssueInputParameters newIssueInputParameters();

    IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters);
}
