package io.clearowner.jira.action.assignment;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
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
    private final OwnershipFields fields;
    private final IssueAccess access;

    public OwnerAssignment(
            IssueService issues,
            IssueManager issueManager,
            UserManager users,
            OwnershipFields fields,
            IssueAccess access) {
        this.issues = issues;
        this.issueManager = issueManager;
        this.users = users;
        this.fields = fields;
        this.access = access;
    }

    /**
     * Makes a person the owner, or removes the owner. Nothing is written if that person is the owner already.
     *
     * @param editor who assigns; null for anonymous, who is refused
     * @param owner nobody if empty
     * @return the issue as it is now
     * @throws Refusal if the issue, the person, the editor's permissions or Jira's validation do not allow it
     */
    public Issue assign(ApplicationUser editor, String key, Role role, Optional<UserKey> owner) {
        Access.requireLoggedIn(editor);
        Issue issue = access.requireEditable(editor, key);
        CustomField field = fields.requireOwner(role);
        if (field.getRelevantConfig(issue) == null) {
            throw Refusal.because(
                    Kind.NOT_SET_UP,
                    "fields",
                    "clear-owner.rest.fields.not-for-issue",
                    field.getFieldName(),
                    issue.getKey());
        }
        if (current(issue, field).equals(owner)) {
            return issue;
        }
        String name = owner.map(this::activeUser).map(ApplicationUser::getName).orElse("");
        return update(editor, issue, field, name);
    }

    /**
     * Checks that a person can become an owner.
     *
     * @throws Refusal if they do not exist or are inactive
     */
    public void requireActive(UserKey key) {
        activeUser(key);
    }

    /** Whom the issue itself names; nobody where the field is not set up. */
    public Optional<UserKey> owner(Issue issue, Role role) {
        return fields.owner(role).flatMap(field -> current(issue, field));
    }

    /**
     * Replaces the owner because a policy says so, whether or not the person may edit the issue. Does nothing if the
     * owner field is not set up.
     *
     * @param person whom the history names
     * @param owner nobody if empty, or if the account cannot own anything any more
     * @return the issue as it is now
     */
    public Issue assignByPolicy(ApplicationUser person, Issue issue, Role role, Optional<UserKey> owner) {
        Optional<CustomField> field = fields.owner(role);
        if (field.isEmpty()) {
            return issue;
        }
        MutableIssue changed = issueManager.getIssueObject(issue.getId());
        changed.setCustomFieldValue(
                field.get(),
                owner.map(key -> users.getUserByKey(key.value()))
                        .filter(ApplicationUser::isActive)
                        .orElse(null));
        issueManager.updateIssue(person, changed, UpdateIssueRequest.builder().build());
        return issueManager.getIssueObject(issue.getId());
    }

    private static Optional<UserKey> current(Issue issue, CustomField field) {
        return issue.getCustomFieldValue(field) instanceof ApplicationUser user
                ? Optional.of(UserKeys.of(user))
                : Optional.empty();
    }

    private ApplicationUser activeUser(UserKey key) {
        ApplicationUser user = users.getUserByKey(key.value());
        if (user == null) {
            throw Refusal.because(Kind.INVALID, "user", "clear-owner.rest.user.unknown", key.value());
        }
        if (!user.isActive()) {
            throw Refusal.because(Kind.INVALID, "user", "clear-owner.rest.user.inactive", user.getDisplayName());
        }
        return user;
    }

    private Issue update(ApplicationUser editor, Issue issue, CustomField field, String userName) {
        IssueInputParameters input = issues.newIssueInputParameters();
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        // A project may keep the field off its own screens and still be edited here, where the field is the screen;
        // Jira Software's boards edit the same way: https://docs.atlassian.com/jira-software/9.12.10/
        // com/atlassian/greenhopper/service/issue/IssueUpdateService.html. Permissions are checked all the same.
        input.setSkipScreenCheck(true);
        input.addCustomFieldValue(field.getIdAsLong(), userName);
        UpdateValidationResult validated = issues.validateUpdate(editor, issue.getId(), input);
        require(validated, field);
        require(issues.update(editor, validated), field);
        // Read without asking for permission: who hands an issue over may thereby lose sight of it.
        return issueManager.getIssueObject(issue.getId());
    }

    private static void require(ServiceResult result, CustomField field) {
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
