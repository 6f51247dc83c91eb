package io.clearowner.jira.action.assignment;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.Refusal.Problem;
import io.clearowner.jira.platform.Shown;
import io.clearowner.jira.platform.UserKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Assigns owners to issues, by Jira's own rules for edits. */
public final class OwnerAssignment {

    private final IssueService issues;
    private final IssueManager issueManager;
    private final UserManager users;
    private final UserSearchService userSearch;
    private final OwnershipFields fields;
    private final IssueAccess access;

    public OwnerAssignment(
            IssueService issues,
            IssueManager issueManager,
            UserManager users,
            UserSearchService userSearch,
            OwnershipFields fields,
            IssueAccess access) {
        this.issues = issues;
        this.issueManager = issueManager;
        this.users = users;
        this.userSearch = userSearch;
        this.fields = fields;
        this.access = access;
    }

    /**
     * Sets or removes the owner. Writes nothing if the owner stays the same.
     *
     * @param editor null for anonymous, who is refused
     * @param owner empty to remove the owner
     * @return the issue after the edit
     * @throws Refusal if the issue, the user, the editor's permissions or Jira's validation do not allow it
     */
    public Issue assign(ApplicationUser editor, String key, Role role, Optional<UserKey> owner) {
        Access.requireLoggedIn(editor);
        return assign(editor, access.requireEditable(editor, key), role, owner, true);
    }

    /** As {@link #assign(ApplicationUser, String, Role, Optional)}, but Jira mails nobody about the edit. */
    public Issue assignQuietly(ApplicationUser editor, Issue issue, Role role, Optional<UserKey> owner) {
        return assign(editor, access.requireEditable(editor, issue.getKey()), role, owner, false);
    }

    private Issue assign(ApplicationUser editor, Issue issue, Role role, Optional<UserKey> owner, boolean mail) {
        CustomField field = fields.requireOwner(role);
        // Jira ignores a value for a hidden field, without an error.
        if (!fields.ownerCanBeSet(role, issue)) {
            throw Refusal.because(
                    Kind.NOT_SET_UP,
                    "fields",
                    "clear-owner.rest.fields.not-for-issue",
                    field.getFieldName(),
                    issue.getKey());
        }
        if (currentOwner(issue, field).equals(owner)) {
            return issue;
        }
        String name = owner.map(user -> requireActiveUser(editor, user))
                .map(ApplicationUser::getName)
                .orElse("");
        return update(editor, issue, field, name, mail);
    }

    /**
     * Checks that a user can become an owner.
     *
     * @param editor who asks; without permission to browse users, the refusal does not tell whether the account exists
     * @throws Refusal if the user does not exist or is inactive
     */
    public void requireActive(ApplicationUser editor, UserKey key) {
        requireActiveUser(editor, key);
    }

    /** Whether the account exists and is active. */
    public boolean active(UserKey key) {
        ApplicationUser user = users.getUserByKey(key.value());
        return user != null && user.isActive();
    }

    /** The issue's own owner; empty if it has none or the field is not set up. */
    public Optional<UserKey> owner(Issue issue, Role role) {
        return fields.owner(role).flatMap(field -> currentOwner(issue, field));
    }

    /**
     * Replaces the owner as the policy demands, without checking edit permission. Does nothing if the owner field is
     * not set up.
     *
     * @param person the author of the change in the history
     * @param owner empty to remove the owner, which also happens if the user is inactive or deleted
     * @return the issue after the edit
     */
    public Issue assignByPolicy(ApplicationUser person, Issue issue, Role role, Optional<UserKey> owner) {
        Optional<CustomField> field = fields.owner(role);
        if (field.isEmpty()) {
            return issue;
        }
        ApplicationUser user = owner.map(key -> users.getUserByKey(key.value()))
                .filter(ApplicationUser::isActive)
                .orElse(null);
        store(person, issue, field.get(), user, UpdateIssueRequest.builder().build());
        return issueManager.getIssueObject(issue.getId());
    }

    /**
     * Puts an owner back who held the role before, even if their account is inactive, which Jira's validation of an
     * edit would refuse. The caller checks permissions. Jira mails nobody about the edit.
     *
     * @param owner empty to remove the owner
     * @throws IllegalArgumentException if the account was deleted
     */
    public void restore(ApplicationUser editor, Issue issue, Role role, Optional<UserKey> owner) {
        ApplicationUser user = null;
        if (owner.isPresent()) {
            user = users.getUserByKey(owner.get().value());
            if (user == null) {
                throw new IllegalArgumentException("owner: no account");
            }
        }
        // Unverified on Jira 11: updateIssue stores an inactive user
        store(
                editor,
                issue,
                fields.requireOwner(role),
                user,
                UpdateIssueRequest.builder()
                        .eventDispatchOption(EventDispatchOption.ISSUE_UPDATED)
                        .sendMail(false)
                        .build());
    }

    /** Writes the owner without Jira's validation of an edit. */
    private void store(
            ApplicationUser editor, Issue issue, CustomField field, ApplicationUser owner, UpdateIssueRequest request) {
        MutableIssue edited = issueManager.getIssueObject(issue.getId());
        edited.setCustomFieldValue(field, owner);
        issueManager.updateIssue(editor, edited, request);
    }

    private static Optional<UserKey> currentOwner(Issue issue, CustomField field) {
        return issue.getCustomFieldValue(field) instanceof ApplicationUser user
                ? Optional.of(UserKeys.of(user))
                : Optional.empty();
    }

    private ApplicationUser requireActiveUser(ApplicationUser editor, UserKey key) {
        ApplicationUser user = users.getUserByKey(key.value());
        if (user != null && user.isActive()) {
            return user;
        }
        if (!userSearch.canPerformAjaxSearch(editor)) {
            throw Refusal.because(Kind.INVALID, "user", "clear-owner.rest.user.not-active", Shown.of(key.value()));
        }
        throw user == null
                ? Refusal.because(Kind.INVALID, "user", "clear-owner.rest.user.unknown", Shown.of(key.value()))
                : Refusal.because(Kind.INVALID, "user", "clear-owner.rest.user.inactive", user.getDisplayName());
    }

    private Issue update(ApplicationUser editor, Issue issue, CustomField field, String userName, boolean mail) {
        IssueInputParameters input = issues.newIssueInputParameters();
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        // A project may keep the field off its screens and still be edited here; Jira still checks permissions. Jira
        // Software's boards edit the same way: https://docs.atlassian.com/jira-software/9.12.10/
        // com/atlassian/greenhopper/service/issue/IssueUpdateService.html.
        // Unverified on Jira 11: validateUpdate accepts a field that is on no screen.
        input.setSkipScreenCheck(true);
        input.addCustomFieldValue(field.getId(), userName);
        UpdateValidationResult validation = issues.validateUpdate(editor, issue.getId(), input);
        requireValid(validation, field);
        requireValid(
                mail
                        ? issues.update(editor, validation)
                        : issues.update(editor, validation, EventDispatchOption.ISSUE_UPDATED, false),
                field);
        // Read without a permission check: the editor may lose access by handing the issue over.
        return issueManager.getIssueObject(issue.getId());
    }

    private static void requireValid(ServiceResult result, CustomField field) {
        if (result.isValid()) {
            return;
        }
        ErrorCollection errors = result.getErrorCollection();
        List<Problem> problems = new ArrayList<>();
        errors.getErrors()
                .forEach((id, message) ->
                        problems.add(Problem.verbatim(id.equals(field.getId()) ? "user" : id, message)));
        errors.getErrorMessages().forEach(message -> problems.add(Problem.verbatim("key", message)));
        Set<Reason> reasons = errors.getReasons();
        throw Refusal.of(reasons.contains(Reason.FORBIDDEN) ? Kind.FORBIDDEN : Kind.INVALID, problems);
    }
}
