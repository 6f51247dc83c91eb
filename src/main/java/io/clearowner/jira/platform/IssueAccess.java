package io.clearowner.jira.platform;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Refusal.Kind;
import java.util.Optional;

/** Finds issues as a given user, and checks whether that user may edit them. */
public final class IssueAccess {

    private final IssueService issues;
    private final OwnershipFields fields;

    public IssueAccess(IssueService issues, OwnershipFields fields) {
        this.issues = issues;
        this.fields = fields;
    }

    /**
     * Finds an issue that the viewer may see.
     *
     * @param viewer null if anonymous
     * @throws Refusal if the issue is hidden or does not exist, with the same message for both
     */
    public Issue find(ApplicationUser viewer, String key) {
        IssueResult result = TextLimits.storable(key) ? issues.getIssue(viewer, key) : null;
        if (result == null || !result.isValid() || result.getIssue() == null) {
            throw Refusal.because(Kind.NOT_FOUND, "key", "clear-owner.rest.issue.not-found", Shown.of(key));
        }
        return result.getIssue();
    }

    /** Like {@link #find(ApplicationUser, String)}, by id; empty if the issue is hidden or does not exist. */
    public Optional<Issue> find(ApplicationUser viewer, long id) {
        IssueResult result = issues.getIssue(viewer, id);
        return result.isValid() ? Optional.ofNullable(result.getIssue()) : Optional.empty();
    }

    /**
     * Finds an issue that the user may edit.
     *
     * @param editor null if anonymous
     * @throws Refusal if it is hidden or does not exist, or the user may not edit it
     */
    public Issue requireEditable(ApplicationUser editor, String key) {
        Issue issue = find(editor, key);
        requireNotArchived(issue);
        if (!issues.isEditable(issue, editor)) {
            throw Refusal.because(Kind.FORBIDDEN, "key", "clear-owner.rest.issue.not-editable", issue.getKey());
        }
        return issue;
    }

    /**
     * Rejects a change to an archived issue.
     *
     * @throws Refusal if the issue or its project is archived
     */
    public static void requireNotArchived(Issue issue) {
        if (Archive.contains(issue)) {
            throw Refusal.because(Kind.FORBIDDEN, "key", "clear-owner.rest.issue.archived", issue.getKey());
        }
    }

    /**
     * Whether the user may change the owner of the role.
     *
     * @param editor null if anonymous, who may not
     */
    public boolean mayEdit(ApplicationUser editor, Issue issue, Role role) {
        return editor != null
                && !Archive.contains(issue)
                && fields.ownerCanBeSet(role, issue)
                && issues.isEditable(issue, editor);
    }
}
