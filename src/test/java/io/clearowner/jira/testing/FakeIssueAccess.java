package io.clearowner.jira.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Issues that everybody sees once they are added, and nobody edits until a test says so. What an edit submits is the
 * value of the field from then on.
 */
public final class FakeIssueAccess {

    public final IssueService issues = mock();
    public final IssueAccess access;
    public final IssueManager manager = mock();
    public final UserSearchService userSearch = mock();
    private final OwnershipFields fields;
    private final Map<IssueInputParameters, Form> forms = new ConcurrentHashMap<>();
    private final Map<UpdateValidationResult, Runnable> edits = new ConcurrentHashMap<>();

    public FakeIssueAccess() {
        this(new FakeFields());
    }

    public FakeIssueAccess(OwnershipFields fields) {
        this.fields = fields;
        this.access = new IssueAccess(issues, fields);
        IssueResult absent = mock();
        lenient().when(issues.getIssue(any(), anyString())).thenReturn(absent);
        lenient().when(issues.getIssue(any(), anyLong())).thenReturn(absent);
    }

    /** Adds an issue under its key and id. */
    public void add(MutableIssue issue) {
        String key = issue.getKey();
        Long id = issue.getId();
        IssueResult found = mock();
        lenient().when(found.isValid()).thenReturn(true);
        lenient().when(found.getIssue()).thenReturn(issue);
        lenient().when(issues.getIssue(any(), eq(key))).thenReturn(found);
        lenient().when(issues.getIssue(any(), eq(id))).thenReturn(found);
        lenient().when(manager.getIssueObject(id)).thenReturn(issue);
    }

    /** Assigns owners to these issues. */
    public OwnerAssignment assignment(UserManager users) {
        lenient().when(issues.newIssueInputParameters()).thenAnswer(call -> new Form().input);
        lenient().when(issues.validateUpdate(any(), anyLong(), any())).thenAnswer(call -> {
            UpdateValidationResult valid = mock();
            lenient().when(valid.isValid()).thenReturn(true);
            edits.put(valid, () -> submit(call.getArgument(1), forms.get(call.getArgument(2)), users));
            return valid;
        });
        lenient().when(issues.update(any(), any())).thenAnswer(call -> update(call.getArgument(1)));
        lenient()
                .when(issues.update(any(), any(), any(), anyBoolean()))
                .thenAnswer(call -> update(call.getArgument(1)));
        lenient()
                .when(userSearch.canPerformAjaxSearch(any(ApplicationUser.class)))
                .thenReturn(true);
        return new OwnerAssignment(issues, manager, users, userSearch, fields, access);
    }

    private IssueResult update(UpdateValidationResult validated) {
        edits.get(validated).run();
        IssueResult updated = mock();
        lenient().when(updated.isValid()).thenReturn(true);
        return updated;
    }

    /** What somebody fills in before an edit. */
    private final class Form {

        private final IssueInputParameters input = mock();
        private final Map<String, String> values = new ConcurrentHashMap<>();

        private Form() {
            forms.put(input, this);
            lenient().when(input.addCustomFieldValue(anyString(), anyString())).thenAnswer(call -> {
                values.put(call.getArgument(0), call.getArgument(1));
                return input;
            });
        }
    }

    private void submit(long issueId, Form form, UserManager users) {
        MutableIssue issue = manager.getIssueObject(issueId);
        for (Role role : Role.values()) {
            CustomField field = fields.owner(role).orElseThrow();
            String name = form.values.get(field.getId());
            if (name != null) {
                issue.setCustomFieldValue(field, users.getUserByName(name));
            }
        }
    }

    /** Lets the person edit the issue and choose the owners of these roles, whose fields apply to it. */
    public void allowEdit(ApplicationUser person, Issue issue, Role... roles) {
        lenient().when(issues.isEditable(issue, person)).thenReturn(true);
        for (Role role : roles) {
            FieldConfig config = mock();
            lenient()
                    .when(fields.owner(role).orElseThrow().getRelevantConfig(issue))
                    .thenReturn(config);
        }
    }

    public void forbidEdit(ApplicationUser person) {
        lenient().when(issues.isEditable(any(), eq(person))).thenReturn(false);
    }
}
