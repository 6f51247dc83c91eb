package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] IssueUpdateServiceImpl on 11.3.0-m0002 takes IssueService and returns IssueService.IssueResult;
 * [JS10] its interface on 10.6: validateUpdate(ApplicationUser, Long, IssueInputParameters) gives
 * IssueService.UpdateValidationResult, update(ApplicationUser, UpdateValidationResult) gives IssueResult; [J6]
 * with ApplicationUser (7.0); [C8] validateUpdate/update; [M9], [C8], [A7] validateCreate/create
 * Confidence: high for the type and nested result types on 11.3 and for the members up to 9.x; medium for single
 * methods on 11 (the 10.6 and 11.3 pages are of a wrapper with the same signatures)
 */
@SuppressWarnings("rawtypes")
public interface IssueService {
    public abstract static class IssueValidationResult extends ServiceResultImpl {
        public IssueValidationResult(MutableIssue issue, ErrorCollection errors) {
            super((ErrorCollection) null);
        }

        public MutableIssue getIssue() {
            throw new UnsupportedOperationException("IssueValidationResult#getIssue");
        } // 8-9: M9 C8
    }

    public static class CreateValidationResult extends IssueService.IssueValidationResult {
        public CreateValidationResult(
                MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValuesHolder) {
            super((MutableIssue) null, (ErrorCollection) null);
        }

        public Map<String, Object> getFieldValuesHolder() {
            throw new UnsupportedOperationException("CreateValidationResult#getFieldValuesHolder");
        }
    }

    public static class UpdateValidationResult extends IssueService.IssueValidationResult {
        public UpdateValidationResult(
                MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValuesHolder) {
            super((MutableIssue) null, (ErrorCollection) null);
        }

        public Map<String, Object> getFieldValuesHolder() {
            throw new UnsupportedOperationException("UpdateValidationResult#getFieldValuesHolder");
        }
    }

    public static class AssignValidationResult extends IssueService.IssueValidationResult {
        public AssignValidationResult(MutableIssue issue, ErrorCollection errors, String assigneeId) {
            super((MutableIssue) null, (ErrorCollection) null);
        }

        public String getAssigneeId() {
            throw new UnsupportedOperationException("AssignValidationResult#getAssigneeId");
        }
    }

    public static class DeleteValidationResult extends IssueService.IssueValidationResult {
        public DeleteValidationResult(MutableIssue issue, ErrorCollection errors) {
            super((MutableIssue) null, (ErrorCollection) null);
        }
    }

    public static class IssueResult extends IssueService.IssueValidationResult {
        public IssueResult(MutableIssue issue) {
            super((MutableIssue) null, (ErrorCollection) null);
        }

        public IssueResult(MutableIssue issue, ErrorCollection errors) {
            super((MutableIssue) null, (ErrorCollection) null);
        }
    }

    public static class TransitionValidationResult extends ServiceResultImpl {
        public TransitionValidationResult(
                MutableIssue issue,
                ErrorCollection errors,
                Map<String, Object> fieldValuesHolder,
                Map additionInputs,
                int actionId) {
            super((ErrorCollection) null);
        }

        public MutableIssue getIssue() {
            throw new UnsupportedOperationException("TransitionValidationResult#getIssue");
        }

        public int getActionId() {
            throw new UnsupportedOperationException("TransitionValidationResult#getActionId");
        }

        public Map<String, Object> getFieldValuesHolder() {
            throw new UnsupportedOperationException("TransitionValidationResult#getFieldValuesHolder");
        }
    }

    IssueService.IssueResult getIssue(ApplicationUser user, Long issueId); // 8-9: M9 C8

    IssueService.IssueResult getIssue(ApplicationUser user, String issueKey); // 8-9: M9

    IssueService.CreateValidationResult validateCreate(
            ApplicationUser user, IssueInputParameters issueInputParameters); // 8-9: M9 C8

    IssueService.CreateValidationResult validateSubTaskCreate(
            ApplicationUser user, Long parentId, IssueInputParameters issueInputParameters);

    IssueService.IssueResult create(
            ApplicationUser user, IssueService.CreateValidationResult createValidationResult); // 8-9: M9 C8

    IssueService.UpdateValidationResult validateUpdate(
            ApplicationUser user, Long issueId, IssueInputParameters issueInputParameters); // 8-9: C8

    IssueService.IssueResult update(
            ApplicationUser user, IssueService.UpdateValidationResult updateValidationResult); // 8-9: C8

    IssueService.IssueResult update(
            ApplicationUser user,
            IssueService.UpdateValidationResult updateValidationResult,
            EventDispatchOption eventDispatchOption,
            boolean sendMail);

    IssueService.DeleteValidationResult validateDelete(ApplicationUser user, Long issueId); // 8-9: C8

    ErrorCollection delete(ApplicationUser user, IssueService.DeleteValidationResult deleteValidationResult); // 8-9: C8

    ErrorCollection delete(
            ApplicationUser user,
            IssueService.DeleteValidationResult deleteValidationResult,
            EventDispatchOption eventDispatchOption,
            boolean sendMail);

    boolean isEditable(Issue issue, ApplicationUser user);

    IssueService.TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters issueInputParameters); // 8-9: M9 C8

    IssueService.IssueResult transition(
            ApplicationUser user, IssueService.TransitionValidationResult transitionResult); // 8-9: M9 G8 I8 C8

    IssueService.AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assignee); // 8-9: M9

    IssueService.IssueResult assign(ApplicationUser user, IssueService.AssignValidationResult assignResult); // 8-9: M9

    IssueInputParameters newIssueInputParameters(); // 8-9: M9 I8 C8

    IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters); // 8-9: M9
}
