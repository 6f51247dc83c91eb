package io.clearowner.jira.action.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.action.assignment.Suggestions.Suggestion;
import io.clearowner.jira.action.assignment.Suggestions.Why;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.TestPolicies;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private final JiraIssues jira = new JiraIssues(new FakeFields());
    private final Suggestions suggestions = new Suggestions(jira.users, jira.assessor(new TestPolicies()), jira.people);
    private final MutableIssue issue = jira.issue(7);
    private final Project project = mock(Project.class);
    private final ProjectComponent engine = mock(ProjectComponent.class);
    private final ApplicationUser editor = jira.person("editor", true, true);

    @BeforeEach
    void setUp() {
        List.of("eve", "lee", "pat").forEach(key -> jira.person(key, true, true));
        when(issue.getAssigneeId()).thenReturn("ann");
        when(issue.getReporterId()).thenReturn("bob");
        when(issue.getComponents()).thenReturn(List.of(engine));
        when(engine.getId()).thenReturn(3L);
        when(engine.getLead()).thenReturn("eve");
        when(issue.getProjectObject()).thenReturn(project);
        when(project.getLeadUserKey()).thenReturn("lee");
    }

    private List<Suggestion> suggested(Collection<UserKey> recentOwners) {
        return suggestions.of(editor, issue, () -> recentOwners);
    }

    private static Suggestion suggestion(String user, Why why) {
        return new Suggestion(new UserKey(user), why);
    }

    @Test
    void namesThePeopleAroundTheIssue_nearestFirst() {
        assertThat(suggested(List.of(new UserKey("pat"))))
                .containsExactly(
                        suggestion("editor", Why.YOU),
                        suggestion("ann", Why.ASSIGNEE),
                        suggestion("bob", Why.REPORTER),
                        suggestion("eve", Why.COMPONENT_LEAD),
                        suggestion("lee", Why.PROJECT_LEAD),
                        suggestion("pat", Why.RECENT_OWNER));
    }

    @Test
    void namesNobodyTwice() {
        when(issue.getReporterId()).thenReturn("ann");
        when(engine.getLead()).thenReturn("editor");
        when(project.getLeadUserKey()).thenReturn("ann");

        assertThat(suggested(List.of(new UserKey("ann"))))
                .containsExactly(suggestion("editor", Why.YOU), suggestion("ann", Why.ASSIGNEE));
    }

    @Test
    void leavesOutWhoIsInactiveOrGone_orMayNotSeeTheIssue() {
        when(issue.getAssigneeId()).thenReturn("gone");
        when(issue.getReporterId()).thenReturn("stranger");
        when(engine.getLead()).thenReturn("deleted");
        when(jira.users.getUserByKey("deleted")).thenReturn(null);
        when(project.getLeadUserKey()).thenReturn(null);

        assertThat(suggested(List.of())).containsExactly(suggestion("editor", Why.YOU));
    }

    @Test
    void namesAPageOfPeople() {
        List<UserKey> owners =
                IntStream.range(0, 50).mapToObj(i -> new UserKey("owner" + i)).toList();
        owners.forEach(owner -> jira.person(owner.value(), true, true));

        assertThat(suggested(owners)).hasSize(Candidates.MAX_RESULTS);
    }
}
