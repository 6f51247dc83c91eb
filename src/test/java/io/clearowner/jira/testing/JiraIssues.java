package io.clearowner.jira.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.AreaOwners;
import io.clearowner.jira.ownership.Assessor;
import io.clearowner.jira.ownership.Commitments;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Epics;
import io.clearowner.jira.platform.JiraPeople;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.SeenPeople;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Jira with Ann and Bob, who work here and see everything, Gone, who has left, and Stranger, who sees nothing; and its
 * issues, each unresolved, of type 1 and without owners until a test changes one thing.
 */
public final class JiraIssues {

    public static final Instant CREATED = Instant.parse("2014-05-21T00:18:48Z");

    public final UserManager users = mock(UserManager.class);
    public final PermissionManager permissions = mock(PermissionManager.class);
    public final JiraPeople people = new JiraPeople(users, permissions, new SeenPeople());
    public final Epics epics = new Epics(mock(CustomFieldManager.class));
    public final FakeUserPickers userPickers = new FakeUserPickers();
    private final OwnershipFields fields;

    public JiraIssues(OwnershipFields fields) {
        this.fields = fields;
        person("ann", true, true);
        person("bob", true, true);
        person("gone", false, true);
        person("stranger", true, false);
    }

    /** Adds a user whose name is like the key, or replaces the user of that key. */
    public ApplicationUser person(String key, boolean active, boolean browses) {
        ApplicationUser user = mock(ApplicationUser.class, key);
        lenient().when(user.getKey()).thenReturn(key);
        lenient().when(user.isActive()).thenReturn(active);
        lenient().when(user.getName()).thenReturn(key);
        lenient().when(users.getUserByKey(key)).thenReturn(user);
        lenient().when(users.getUserByName(key)).thenReturn(user);
        lenient().when(users.getUserByKeyEvenWhenUnknown(key)).thenReturn(user);
        lenient()
                .when(permissions.hasPermission(any(), any(Issue.class), eq(user)))
                .thenReturn(browses);
        return user;
    }

    /** Judges with people as they are here, no epics, and nobody who promised anything. */
    public IssueAssessor assessor(TestPolicies policies) {
        return assessor(policies, new NoCommitments(), new NoCommitments(), Clock.systemUTC());
    }

    public IssueAssessor assessor(TestPolicies policies, AreaOwners areas, Commitments commitments, Clock clock) {
        return new IssueAssessor(
                fields, epics, userPickers.pickers, policies.policies, new Assessor(people, areas, commitments, clock));
    }

    public MutableIssue issue(long id) {
        MutableIssue issue = mock(MutableIssue.class, "issue " + id);
        lenient().when(issue.getId()).thenReturn(id);
        lenient().when(issue.getKey()).thenReturn("ABC-" + id);
        lenient().when(issue.getProjectId()).thenReturn(10000L);
        lenient().when(issue.getIssueTypeId()).thenReturn("1");
        lenient().when(issue.getCreated()).thenReturn(Timestamp.from(CREATED));
        lenient().when(issue.getDescription()).thenReturn("why");
        lenient().when(issue.getFixVersions()).thenReturn(List.of());
        lenient().when(issue.getSubTaskObjects()).thenReturn(List.of());
        // Not stubbed value by value: several threads may write and read them.
        Map<Object, Object> values = new ConcurrentHashMap<>();
        lenient().when(issue.getCustomFieldValue(any())).thenAnswer(call -> values.get(call.getArgument(0)));
        lenient()
                .doAnswer(call -> call.getArgument(1) == null
                        ? values.remove(call.getArgument(0))
                        : values.put(call.getArgument(0), call.getArgument(1)))
                .when(issue)
                .setCustomFieldValue(any(), any());
        return issue;
    }

    public MutableIssue issue(long id, String product, String delivery) {
        MutableIssue issue = issue(id);
        setOwner(issue, Role.PRODUCT, product);
        setOwner(issue, Role.DELIVERY, delivery);
        return issue;
    }

    public MutableIssue subTask(long id, Issue parent) {
        MutableIssue issue = issue(id);
        lenient().when(issue.isSubTask()).thenReturn(true);
        lenient().when(issue.getParentObject()).thenReturn(parent);
        lenient().when(parent.getSubTaskObjects()).thenReturn(List.of(issue));
        return issue;
    }

    public void setOwner(Issue issue, Role role, String key) {
        CustomField field = fields.owner(role).orElseThrow();
        ((MutableIssue) issue).setCustomFieldValue(field, key == null ? null : users.getUserByKey(key));
    }

    public static void setResolved(Issue issue, boolean resolved) {
        lenient().when(issue.getResolutionId()).thenReturn(resolved ? "1" : null);
    }
}
