package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.SimpleErrorCollection;

/**
 * What a new comment needs: the permission to add it, and a text within Jira's default limit
 * (https://confluence.atlassian.com/adminjiraserver/advanced-jira-application-configuration-938847824.html,
 * {@code jira.text.field.character.limit}).
 */
public record CommentRules(PermissionManager permissions) {
    private static final int LIMIT = 32_767;

    public boolean mayAdd(Issue issue, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, issue, user);
    }

    /** @param body may be null */
    public ErrorCollection check(Issue issue, ApplicationUser user, String body) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (!mayAdd(issue, user)) {
            errors.addErrorMessage("You do not have the permission to comment on this issue.", Reason.FORBIDDEN);
        } else if (body == null || body.isBlank()) {
            errors.addError("comment", "Comment body can not be empty!", Reason.VALIDATION_FAILED);
        } else if (body.length() > LIMIT) {
            errors.addError(
                    "comment",
                    "The entered text is too long. It exceeds the allowed limit of 32,767 characters.",
                    Reason.VALIDATION_FAILED);
        } else if (body.indexOf('\0') >= 0) {
            errors.addError("comment", "The text contains the character NUL.", Reason.VALIDATION_FAILED);
        }
        return errors;
    }
}
