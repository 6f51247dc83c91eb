package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.change.OwnerChange;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.RoleAssessment;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.since.UnclearSince;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueOwnershipResourceTest {

    private final OwnerChange owners = mock();
    private final IssueAssessor assessor = mock();
    private final UnclearSince since = mock();
    private final JiraAuthenticationContext authentication = mock();
    private final ApplicationUser viewer = mock();
    private final Issue issue = mock();
    private final TestServer server = new TestServer(new IssueOwnershipResource(owners,
            new OwnershipJson(assessor, since, mock(UserJson.class), mock(JiraBaseUrls.class), authentication), new Answers(authentication), authentication));

    @BeforeEach
    void thereIsOneIssueWithoutOwners() {
        I18nHelper english = TestTexts.english();
        when(authentication.getI18nHelper()).thenReturn(english);
        when(authentication.getLoggedInUser()).thenReturn(viewer);
        when(issue.getKey()).thenReturn("ABC-1");
        when(owners.find(viewer, "ABC-1")).thenReturn(issue);
        when(owners.set(any(), any(), any(), any())).thenReturn(issue);
        when(owners.editable(viewer, issue, Role.PRODUCT)).thenReturn(true);
        when(since.of(issue)).thenReturn(Map.of());
        when(assessor.assess(issue)).thenReturn(new Assessment(true, missing(Role.PRODUCT), missing(Role.DELIVERY)));
    }

    @Test
    void tellsWhoOwnsAnIssueAndWhatMayBeEdited() {
        String role = "{\"code\":\"missing\",\"label\":\"Missing\",\"unclear\":true,\"reasons\":[\"missing\"],"
                + "\"owner\":null,\"provenance\":null,\"since\":null,\"editable\":";
        TestServer.Answer answer = server.get("issues/ABC-1/ownership");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(
                "{\"key\":\"ABC-1\",\"product\":" + role + "true},\"delivery\":" + role + "false}}");
    }

    @Test
    void setsAnOwner() {
        assertThat(server.put("issues/ABC-1/ownership/delivery", "{\"user\": \"JIRAUSER1\"}").status()).isEqualTo(200);
        verify(owners).set(viewer, "ABC-1", Role.DELIVERY, Optional.of(new UserKey("JIRAUSER1")));
    }

    @Test
    void clearsAnOwner() {
        assertThat(server.put("issues/ABC-1/ownership/product", "{\"user\": null}").status()).isEqualTo(200);
        verify(owners).set(viewer, "ABC-1", Role.PRODUCT, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"user\": \"u1\"          | body",
        "{\"user\": u1}             | body",
        "{\"user\": \"u1\"} x       | body",
        "``                         | body",
        "[]                         | body",
        "null                       | body",
        "\"u1\"                     | body",
        "{}                         | user",
        "{\"user\": 1}              | user",
        "{\"user\": \"\"}           | user",
        "{\"user\": [\"u1\"]}       | user",
        "{\"owner\": \"u1\"}        | owner",
        "{\"user\": null, \"x\": 1} | x",
    })
    void refusesABodyThatIsWrong(String body, String field) {
        TestServer.Answer answer = server.put("issues/ABC-1/ownership/product", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").textValue()).isEqualTo(field);
        verifyNoInteractions(owners);
    }

    @Test
    void refusesARoleThatIsNone() {
        assertThat(server.put("issues/ABC-1/ownership/vision", "{\"user\": null}").status()).isEqualTo(404);
        verifyNoInteractions(owners);
    }

    @Test
    void refusesAnIssueThatIsNotFound() {
        when(owners.find(viewer, "NO-1")).thenThrow(
                Refusal.because(Kind.NOT_FOUND, "key", "clear-owner.rest.issue.not-found", "NO-1"));
        TestServer.Answer answer = server.get("issues/NO-1/ownership");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"errors\":[{\"field\":\"key\",\"message\":"
                + "\"Issue NO-1 does not exist, or you do not have permission to see it.\"}]}");
    }

    private static RoleAssessment missing(Role role) {
        return new RoleAssessment(role, new Clarity("missing"), List.of("missing"), Optional.empty());
    }
}
