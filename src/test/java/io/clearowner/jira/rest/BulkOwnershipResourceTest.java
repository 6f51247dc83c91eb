package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.jira.action.assignment.BulkAssignment;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.testing.FakeIssueAccess;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkOwnershipResourceTest {

    private static final Optional<UserKey> PAT = Optional.of(new UserKey("pat"));

    private final OwnerAssignment assignment = mock();
    private final FakeIssueAccess issues = new FakeIssueAccess();
    private final Access access = mock();
    private final JiraAuthenticationContext authentication = mock();
    private final ApplicationUser editor = mock();
    private final TestServer server = new TestServer(new BulkOwnershipResource(
            new BulkAssignment(assignment, issues.access),
            access,
            new Responses(
                    authentication,
                    new RequestLimits(1, 0, Duration.ZERO),
                    user -> "UTC",
                    new RecentProblems(Clock.systemUTC()))));

    @BeforeEach
    void somebodyIsLoggedIn() {
        I18nHelper english = TestTexts.english();
        when(authentication.getI18nHelper()).thenReturn(english);
        when(access.user()).thenReturn(editor);
        when(assignment.owner(any(), any())).thenReturn(Optional.empty());
        IntStream.rangeClosed(1, 101).forEach(number -> issues.allowEdit(editor, issue("ABC-" + number)));
    }

    /** Adds an issue that everybody sees and nobody may edit. */
    private Issue issue(String key) {
        MutableIssue issue = mock();
        when(issue.getKey()).thenReturn(key);
        issues.add(issue);
        return issue;
    }

    private static String body(String issues) {
        return "{\"role\": \"product\", \"user\": \"pat\", \"issues\": " + issues + "}";
    }

    @Test
    void tellsWhatBecameOfEach_whateverBecameOfTheOthers() {
        Issue owned = issues.access.find(editor, "ABC-3");
        when(assignment.owner(owned, Role.PRODUCT)).thenReturn(PAT);
        issue("ABC-1");
        doThrow(new IllegalStateException("the database is gone"))
                .when(assignment)
                .assign(editor, "ABC-2", Role.PRODUCT, PAT);

        TestServer.Answer answer =
                server.post("ownership", body("[\"ABC-1\", \"ABC-2\", \"ABC-3\", \"ABC-4\", \"ABC-4\"]"));

        assertThat(answer.status()).isEqualTo(200);
        JsonNode json = answer.json();
        assertThat(json.get("role").asText()).isEqualTo("product");
        assertThat(json.get("changed").asInt()).isEqualTo(1);
        assertThat(json.get("unchanged").asInt()).isEqualTo(1);
        assertThat(json.get("failed").asInt()).isEqualTo(2);
        assertThat(json.get("values").findValuesAsText("key")).containsExactly("ABC-1", "ABC-2", "ABC-3", "ABC-4");
        assertThat(json.get("values").findValuesAsText("result"))
                .containsExactly("failed", "failed", "unchanged", "changed");
        assertThat(json.at("/values/0/errors/0/message").asText()).startsWith("You cannot edit ABC-1");
        assertThat(json.at("/values/1/errors/0/message").asText())
                .contains("ABC-2")
                .doesNotContain("database");
        assertThat(json.at("/values/3/errors")).isEmpty();
    }

    @Test
    void takesARoleFromEverybody() {
        server.post("ownership", "{\"role\": \"delivery\", \"user\": null, \"issues\": [\"ABC-1\"]}");
        verify(assignment).assign(editor, "ABC-1", Role.DELIVERY, Optional.empty());
        verify(assignment, never()).requireActive(any());
    }

    @Test
    void doesNothingForAnOwnerWhoCannotBeOne() {
        doThrow(Refusal.because(Kind.INVALID, "user", "clear-owner.rest.user.unknown", "pat"))
                .when(assignment)
                .requireActive(new UserKey("pat"));
        assertThat(server.post("ownership", body("[\"ABC-1\"]")).status()).isEqualTo(400);
        verify(assignment, never()).assign(any(), any(), any(), any());
    }

    @Test
    void doesNothingForAnonymous() {
        when(access.user()).thenThrow(Refusal.because(Kind.NOT_LOGGED_IN, "user", "clear-owner.rest.not-logged-in"));
        assertThat(server.post("ownership", body("[\"ABC-1\"]")).status()).isEqualTo(401);
        verify(assignment, never()).assign(any(), any(), any(), any());
    }

    @Test
    void takesAHundredAndNotOneMore() {
        assertThat(server.post("ownership", body(keys(100)))
                        .json()
                        .get("changed")
                        .asInt())
                .isEqualTo(100);
        TestServer.Answer refused = server.post("ownership", body(keys(101)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/message").asText()).isEqualTo("Name 1 to 100 issues; these are 101.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | role",
                "{\"role\": \"third\", \"user\": null, \"issues\": [\"A-1\"]} | role",
                "{\"role\": \"product\", \"issues\": [\"A-1\"]} | user",
                "{\"role\": \"product\", \"user\": \"pat\"} | issues",
                "{\"role\": \"product\", \"user\": \"pat\", \"issues\": []} | issues",
                "{\"role\": \"product\", \"user\": \"pat\", \"issues\": \"A-1\"} | issues",
                "{\"role\": \"product\", \"user\": \"pat\", \"issues\": [1]} | issues",
                "{\"role\": \"product\", \"user\": \"pat\", \"issues\": [\"A-1\"], \"mail\": true} | mail"
            })
    void saysWhatIsWrongWithARequest(String body, String field) {
        TestServer.Answer answer = server.post("ownership", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
        verify(assignment, never()).assign(any(), any(), any(), any());
    }

    private static String keys(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(one -> "\"ABC-" + one + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
