package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.policy.Policies;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyResourceTest {

    private final Policies policies = mock();
    private final ConstantsManager constants = mock();
    private final GlobalPermissionManager permissions = mock();
    private final JiraAuthenticationContext authentication = mock();
    private final ApplicationUser admin = mock();
    private final TestServer server = new TestServer(new PolicyResource(policies, constants, permissions,
            new Answers(authentication), authentication));

    @BeforeEach
    void anAdministratorIsLoggedIn() {
        I18nHelper english = TestTexts.english();
        when(authentication.getI18nHelper()).thenReturn(english);
        when(authentication.getLoggedInUser()).thenReturn(admin);
        when(admin.getKey()).thenReturn("JIRAUSER1");
        when(permissions.hasPermission(any(), eq(admin))).thenReturn(true);
        when(policies.global()).thenReturn(Policy.DEFAULT);
        IssueType bug = mock();
        when(constants.getIssueType("10001")).thenReturn(bug);
    }

    @Test
    void showsThePolicyInOrderOfPrecedence() {
        TestServer.Answer answer = server.get("policy");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"reasons\":[\"missing\",\"inactive\",\"no-access\"],"
                + "\"judgesResolved\":false,\"issueTypes\":null}");
    }

    @Test
    void savesAPolicyForAllStandardTypes() {
        String body = "{\"reasons\":[\"missing\",\"same-person\"],\"judgesResolved\":true,\"issueTypes\":null}";
        TestServer.Answer answer = server.put("policy", body);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(body);
        verify(policies).saveGlobal(new Policy(Set.of("missing", "same-person"), true, Optional.empty()),
                new UserKey("JIRAUSER1"));
    }

    @Test
    void savesAPolicyForSomeTypes() {
        server.put("policy", "{\"reasons\":[],\"judgesResolved\":false,\"issueTypes\":[\"10001\"]}");
        verify(policies).saveGlobal(new Policy(Set.of(), false, Optional.of(Set.of("10001"))),
                new UserKey("JIRAUSER1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{                                                                       | body",
        "{\"judgesResolved\": true}                                              | reasons",
        "{\"reasons\": [\"stale-ish\"], \"judgesResolved\": true}                | reasons",
        "{\"reasons\": [1], \"judgesResolved\": true}                            | reasons",
        "{\"reasons\": {}, \"judgesResolved\": true}                             | reasons",
        "{\"reasons\": []}                                                       | judgesResolved",
        "{\"reasons\": [], \"judgesResolved\": \"yes\"}                          | judgesResolved",
        "{\"reasons\": [], \"judgesResolved\": true, \"issueTypes\": []}         | issueTypes",
        "{\"reasons\": [], \"judgesResolved\": true, \"issueTypes\": [\"9\"]}    | issueTypes",
        "{\"reasons\": [], \"judgesResolved\": true, \"issueTypes\": \"10001\"}  | issueTypes",
        "{\"reasons\": [], \"judgesResolved\": true, \"days\": 3}                | days",
    })
    void refusesAPolicyThatIsWrong(String body, String field) {
        TestServer.Answer answer = server.put("policy", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").textValue()).isEqualTo(field);
        verify(policies, never()).saveGlobal(any(), any());
    }

    @Test
    void refusesWhoeverIsNoAdministrator() {
        when(permissions.hasPermission(any(), eq(admin))).thenReturn(false);
        assertThat(server.get("policy").status()).isEqualTo(403);
        assertThat(server.put("policy", "{\"reasons\":[],\"judgesResolved\":true}").status()).isEqualTo(403);
        verify(policies, never()).saveGlobal(any(), any());
    }

    @Test
    void asksAnonymousToLogIn() {
        when(authentication.getLoggedInUser()).thenReturn(null);
        assertThat(server.get("policy").status()).isEqualTo(401);
    }
}
