package io.clearowner.jira.action.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.action.assignment.Candidates.Candidate;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.UserSearches;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.TestPolicies;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    private final JiraIssues jira = new JiraIssues(new FakeFields());
    private final UserSearches search = mock();
    private final Candidates candidates =
            new Candidates(search, jira.users, jira.assessor(new TestPolicies()), jira.people);
    private final Issue issue = jira.issue(7);
    private final ApplicationUser ann = person("ann");

    @Test
    void namesThoseFirstWhoMaySeeTheIssue() {
        ApplicationUser stranger = person("stranger");
        when(search.mayBrowse(ann)).thenReturn(true);
        when(search.active("a")).thenReturn(List.of(stranger, ann));

        assertThat(candidates.find(ann, issue, " a "))
                .containsExactly(
                        new Candidate(new UserKey("ann"), true), new Candidate(new UserKey("stranger"), false));
    }

    @Test
    void namesThoseWhoMaySeeTheIssue_howeverManyOthersComeBeforeThem() {
        List<ApplicationUser> people = new ArrayList<>(Collections.nCopies(50, person("stranger")));
        people.add(ann);
        when(search.mayBrowse(ann)).thenReturn(true);
        when(search.active("a")).thenReturn(people);

        assertThat(candidates.find(ann, issue, "a"))
                .hasSize(Candidates.MAX_RESULTS)
                .startsWith(new Candidate(new UserKey("ann"), true));
    }

    @Test
    void namesAPageOfPeople() {
        when(search.mayBrowse(ann)).thenReturn(true);
        when(search.active("a")).thenReturn(Collections.nCopies(50, ann));

        assertThat(candidates.find(ann, issue, "a")).hasSize(Candidates.MAX_RESULTS);
    }

    @Test
    void whoMayNotLookForPeopleFindsWhomTheyNameInFull() {
        ApplicationUser bob = person("bob");
        ApplicationUser gone = person("gone");
        when(jira.users.getUserByName("bob")).thenReturn(bob);
        when(jira.users.getUserByName("gone")).thenReturn(gone);

        assertThat(candidates.find(ann, issue, "bob")).containsExactly(new Candidate(new UserKey("bob"), true));
        assertThat(candidates.find(ann, issue, "bo")).isEmpty();
        assertThat(candidates.find(ann, issue, "gone")).isEmpty();
    }

    @Test
    void nothingFindsNobody() {
        when(search.mayBrowse(ann)).thenReturn(true);

        assertThat(candidates.find(ann, issue, " ")).isEmpty();
    }

    private ApplicationUser person(String key) {
        return jira.users.getUserByKey(key);
    }
}
