package io.clearowner.jira.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.OwnershipFields;

/** Issues that everybody sees once they are added, and nobody edits until a test says so. */
public final class FakeIssueAccess {

    public final IssueService issues = mock();
    public final IssueAccess access;
    private final OwnershipFields fields;

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
