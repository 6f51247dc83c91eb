package io.clearowner.jira.action.assignment;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
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
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.Refusal.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an issue and gives it an owner as one person, by Jira's own rules for issues. */
public final class OwnerChange {

    private final IssueService issues;
    private final IssueManager issueManager;
    private final UserManager users;
    private final OwnershipFields fields;

    public OwnerChange(IssueService issues, IssueManager issueManager, UserManager users, OwnershipFields fields) {
        this.issues = issues;
        this.issueManager = issueManager;
        this.users = users;
        this.fields = fields;
    }

    /**
     * @param viewer null for anonymous
     * @throws Refusal in the same words whether the issue is absent or hidden from the viewer
     */
    public Issue find(ApplicationUser viewer, String key) {
        IssueResult found = issues.getIssue(viewer, key);
        if (!found.isValid() || found.getIssue() == null) {
            throw Refusal.because(Kind.NOT_FOUND, "key", "clear-owner.rest.issue.not-found", key);
        }
        return found.getIssue();
    }

    /**
     * An issue that the person may edit.
     *
     * @throws Refusal if it is absent or hidden, or the person may not edit it
     */
    public Issue editable(ApplicationUser editor, String key) {
        Issue issue = find(editor, key);
        if (!issues.isEditable(issue, editor)) {
            throw Refusal.because(Kind.FORBIDDEN, "key", "clear-owner.rest.issue.not-editable", issue.getKey());
        }
        return issue;
    }

    /** Whether {@link #set} would let the person choose an owner. */
    public boolean editable(ApplicationUser editor, Issue issue, Role role) {
        Optional<CustomField> field = fields.owner(role);
        return editor != null
                && field.isPresent()
                && field.get().getRelevantConfig(issue) != null
                && issues.isEditable(issue, editor);
    }

    /**
     * Makes a person the owner, or nobody; who is owner already stays so, without an entry in the history.
     *
     * @return the issue as it is now
     * @throws Refusal if the issue, the person, the editor's permissions or Jira's validation do not allow it
     */
    public Issue set(ApplicationUser editor, String key, Role role, Optional<UserKey> owner) {
        if (editor == null) {
            throw Refusal.because(Kind.NOT_LOGGED_IN, "user", "clear-owner.rest.not-logged-in");
        }
        Issue issue = editable(editor, key);
        CustomField field = fields.owner(role)
                .orElseThrow(() -> Refusal.because(Kind.NOT_SET_UP, "fields", "clear-owner.rest.fields.missing"));
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
     * Somebody who can become an owner.
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
     * Takes the role from its owner where a policy says so, whether or not the person may edit the issue.
     *
     * @param person who the history names
     * @param owner nobody if empty, or if the account cannot own anything any more
     * @return the issue as it is now
     */
    public Issue giveBack(ApplicationUser person, Issue issue, Role role, Optional<UserKey> owner) {
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
                ? Optional.of(new UserKey(user.getKey()))
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
                .forEach((id, message) -> problems.add(Problem.said(id.equals(field.getId()) ? "user" : id, message)));
        errors.getErrorMessages().forEach(message -> problems.add(Problem.said("key", message)));
        Set<Reason> reasons = errors.getReasons();
        throw Refusal.of(reasons.contains(Reason.FORBIDDEN) ? Kind.FORBIDDEN : Kind.INVALID, problems);
    }
}
