package io.clearowner.jira.action.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.Refusal.Problem;
import io.clearowner.jira.testing.FakeFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnerAssignmentTest {

    private static final Optional<UserKey> PAT = Optional.of(new UserKey("JIRAUSER1"));
    private static final Optional<UserKey> XYZ = Optional.of(new UserKey("JIRAUSER2"));
    private static final Optional<UserKey> NOBODY = Optional.empty();

    private final IssueService issues = mock();
    private final IssueManager issueManager = mock();
    private final UserManager users = mock();
    private final UserSearchService userSearch = mock();
    private final FakeFields fields = new FakeFields();
    private final ApplicationUser editor = mock();
    private final ApplicationUser pat = mock();
    private final MutableIssue issue = mock();
    private final MutableIssue changed = mock();
    private final CustomField field = fields.requireOwner(Role.PRODUCT);
    private final IssueInputParameters input = mock();
    private final UpdateValidationResult validation = mock();
    private final IssueAccess access = new IssueAccess(issues, fields);
    private final OwnerAssignment assignment =
            new OwnerAssignment(issues, issueManager, users, userSearch, fields, access);

    @BeforeEach
    void theEditorMayEditTheIssue() {
        IssueResult found = mock();
        when(found.isValid()).thenReturn(true);
        when(found.getIssue()).thenReturn(issue);
        when(issues.getIssue(editor, "ABC-1")).thenReturn(found);
        IssueResult absent = mock();
        when(issues.getIssue(editor, "ABC-2")).thenReturn(absent);
        when(issues.isEditable(issue, editor)).thenReturn(true);
        when(issues.newIssueInputParameters()).thenReturn(input);
        when(issues.validateUpdate(editor, 10001L, input)).thenReturn(validation);
        when(validation.isValid()).thenReturn(true);
        IssueResult updated = mock();
        when(updated.isValid()).thenReturn(true);
        when(issues.update(editor, validation)).thenReturn(updated);
        when(issue.getId()).thenReturn(10001L);
        when(issue.getKey()).thenReturn("ABC-1");
        when(issueManager.getIssueObject(10001L)).thenReturn(changed);
        when(field.getId()).thenReturn("customfield_10200");
        FieldConfig config = mock();
        when(field.getRelevantConfig(issue)).thenReturn(config);
        when(pat.getKey()).thenReturn("JIRAUSER1");
        when(pat.getName()).thenReturn("pat");
        when(pat.isActive()).thenReturn(true);
        when(users.getUserByKey("JIRAUSER1")).thenReturn(pat);
    }

    @Test
    void setsTheOwnerByNameAndNothingElse() {
        assertThat(assignment.assign(editor, "ABC-1", Role.PRODUCT, PAT)).isSameAs(changed);
        verify(input).addCustomFieldValue("customfield_10200", "pat");
        verify(input).setRetainExistingValuesWhenParameterNotProvided(true, true);
        verify(issues).update(editor, validation);
    }

    @Test
    void clearsTheOwnerWithAnEmptyValue() {
        when(issue.getCustomFieldValue(field)).thenReturn(pat);
        assignment.assign(editor, "ABC-1", Role.PRODUCT, NOBODY);
        verify(input).addCustomFieldValue("customfield_10200", "");
    }

    @Test
    void changesNothingForWhoIsOwnerAlready() {
        when(pat.isActive()).thenReturn(false);
        when(issue.getCustomFieldValue(field)).thenReturn(pat);
        assertThat(assignment.assign(editor, "ABC-1", Role.PRODUCT, PAT)).isSameAs(issue);
        verify(issues, never()).update(any(), any());
    }

    @Test
    void refusesAnonymous() {
        assertThat(refused(null, "ABC-1", PAT).kind()).isEqualTo(Kind.NOT_LOGGED_IN);
    }

    @Test
    void refusesAnIssueThatIsAbsentOrHidden() {
        assertThat(refused(editor, "ABC-2", PAT).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void refusesWhoMayNotEdit() {
        when(issues.isEditable(issue, editor)).thenReturn(false);
        assertThat(refused(editor, "ABC-1", PAT).kind()).isEqualTo(Kind.FORBIDDEN);
        assertThat(access.mayEdit(editor, issue, Role.PRODUCT)).isFalse();
    }

    @Test
    void refusesAPersonWhoIsUnknown() {
        assertRefusedOn("user", refused(editor, "ABC-1", Optional.of(new UserKey("JIRAUSER2"))));
    }

    @Test
    void refusesAPersonWhoIsInactive() {
        when(pat.isActive()).thenReturn(false);
        assertRefusedOn("user", refused(editor, "ABC-1", PAT));
    }

    @Test
    void saysWhatIsWrongWithAPerson_toWhoMayBrowseUsers() {
        when(userSearch.canPerformAjaxSearch(editor)).thenReturn(true);
        when(pat.isActive()).thenReturn(false);
        when(pat.getDisplayName()).thenReturn("Pat Smith");
        assertThat(refused(editor, "ABC-1", PAT).problems())
                .containsExactly(Problem.of("user", "clear-owner.rest.user.inactive", "Pat Smith"));
        assertThat(refused(editor, "ABC-1", XYZ).problems())
                .containsExactly(Problem.of("user", "clear-owner.rest.user.unknown", "JIRAUSER2"));
    }

    @Test
    void tellsAnInactivePersonFromAnUnknownOne_toNobodyElse() {
        when(pat.isActive()).thenReturn(false);
        assertThat(refused(editor, "ABC-1", PAT).problems())
                .containsExactly(Problem.of("user", "clear-owner.rest.user.not-active", "JIRAUSER1"));
        assertThat(refused(editor, "ABC-1", XYZ).problems())
                .containsExactly(Problem.of("user", "clear-owner.rest.user.not-active", "JIRAUSER2"));
        verify(userSearch, times(2)).canPerformAjaxSearch(editor);
        verify(pat, never()).getDisplayName();
    }

    @Test
    void refusesWhereTheFieldDoesNotApply() {
        when(field.getRelevantConfig(issue)).thenReturn(null);
        assertThat(refused(editor, "ABC-1", PAT).kind()).isEqualTo(Kind.NOT_SET_UP);
        assertThat(access.mayEdit(editor, issue, Role.PRODUCT)).isFalse();
    }

    @Test
    void refusesWhereTheFieldIsHidden() {
        fields.hideOwner(Role.PRODUCT);
        assertThat(refused(editor, "ABC-1", PAT).kind()).isEqualTo(Kind.NOT_SET_UP);
        assertThat(access.mayEdit(editor, issue, Role.PRODUCT)).isFalse();
    }

    @Test
    void refusesWhereTheFieldIsMissing() {
        fields.delete(Role.PRODUCT);
        assertThat(refused(editor, "ABC-1", PAT).kind()).isEqualTo(Kind.NOT_SET_UP);
    }

    @Test
    void passesOnWhatJirasValidationSays() {
        fails(Map.of("customfield_10200", "Not you.", "summary", "Too long."), Set.of());
        Refusal refusal = refused(editor, "ABC-1", PAT);
        assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
        assertThat(refusal.problems())
                .containsExactlyInAnyOrder(
                        Problem.verbatim("user", "Not you."), Problem.verbatim("summary", "Too long."));
        verify(issues, never()).update(any(), any());
    }

    @Test
    void passesOnThatJiraForbidsIt() {
        fails(Map.of(), Set.of(ErrorCollection.Reason.FORBIDDEN));
        assertThat(refused(editor, "ABC-1", PAT).kind()).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void tellsThatTheOwnerMayBeChosen() {
        assertThat(access.mayEdit(editor, issue, Role.PRODUCT)).isTrue();
        assertThat(access.mayEdit(null, issue, Role.PRODUCT)).isFalse();
    }

    private void fails(Map<String, String> errors, Set<ErrorCollection.Reason> reasons) {
        ErrorCollection collection = mock();
        when(collection.getErrors()).thenReturn(errors);
        when(collection.getErrorMessages()).thenReturn(List.of());
        when(collection.getReasons()).thenReturn(reasons);
        when(validation.isValid()).thenReturn(false);
        when(validation.getErrorCollection()).thenReturn(collection);
    }

    private static void assertRefusedOn(String name, Refusal refusal) {
        assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
        assertThat(refusal.problems().get(0).field()).isEqualTo(name);
    }

    private Refusal refused(ApplicationUser who, String key, Optional<UserKey> owner) {
        return catchThrowableOfType(Refusal.class, () -> assignment.assign(who, key, Role.PRODUCT, owner));
    }
}
