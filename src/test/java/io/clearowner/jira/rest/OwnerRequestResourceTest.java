package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.action.ownerrequest.Approver;
import io.clearowner.jira.action.ownerrequest.Approver.Basis;
import io.clearowner.jira.action.ownerrequest.OwnerRequests;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.rest.json.OwnershipDetails;
import io.clearowner.jira.rest.json.OwnershipInfo;
import io.clearowner.jira.rest.json.UserInfo;
import io.clearowner.jira.rest.json.UserJson;
import io.clearowner.jira.testing.FakeAccess;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerRequestResourceTest {

    private static final String PATH = "issues/ABC-1/ownership/delivery/request";

    private final OwnerRequests requests = mock();
    private final OwnershipDetails details = mock();
    private final UserJson users = mock();
    private final FakeAccess jira = new FakeAccess();
    private final ApplicationUser asker = jira.logIn("reader");
    private final TestServer server = new TestServer(new OwnerRequestResource(
            requests,
            details,
            users,
            jira.access,
            new Responses(
                    jira.authentication,
                    new RequestLimits(4, 0, Duration.ofSeconds(1)),
                    user -> "UTC",
                    new RecentProblems(Clock.systemUTC()))));

    @BeforeEach
    void speaksEnglish() {
        I18nHelper english = TestTexts.english();
        when(jira.authentication.getI18nHelper()).thenReturn(english);
    }

    @Test
    void tellsWhoWouldBeAsked_andWhy() {
        ApplicationUser lead = mock();
        when(lead.getKey()).thenReturn("bob");
        when(users.user(new UserKey("bob"))).thenReturn(new UserInfo("bob", "bob", "Bob", "/bob.png", true));
        when(requests.approver(asker, "ABC-1", Role.DELIVERY))
                .thenReturn(Optional.of(new Approver(lead, Basis.COMPONENT_LEAD, "Payments")));

        assertThat(server.get(PATH).body())
                .isEqualTo("{\"role\":\"delivery\",\"user\":{\"key\":\"bob\",\"name\":\"bob\","
                        + "\"displayName\":\"Bob\",\"avatarUrl\":\"/bob.png\",\"active\":true},"
                        + "\"because\":\"component-lead\",\"area\":\"Payments\"}");
    }

    @Test
    void saysSoWhereNobodyCanBeAsked() {
        when(requests.approver(asker, "ABC-1", Role.DELIVERY)).thenReturn(Optional.empty());
        assertThat(server.get(PATH).body())
                .isEqualTo("{\"role\":\"delivery\",\"user\":null,\"because\":null,\"area\":null}");
    }

    @Test
    void asksWithWhatThePersonAdds_andAnswersWithTheOwnership() {
        Issue issue = mock();
        when(requests.request(asker, "ABC-1", Role.DELIVERY, Optional.of("Who?")))
                .thenReturn(issue);
        when(details.of(issue)).thenReturn(new OwnershipInfo("ABC-1", true, null, null));

        TestServer.Answer answer = server.post(PATH, "{\"message\": \"Who?\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("key").asText()).isEqualTo("ABC-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"message\": 1}      | message",
                "{\"text\": \"Who?\"}  | text",
                "[]                    | body",
                "{                     | body",
            })
    void refusesABodyThatIsWrong_withoutAsking(String body, String field) {
        TestServer.Answer answer = server.post(PATH, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
        verify(requests, never()).request(any(), any(), any(), any());
    }

    @Test
    void wantsPeopleToBeLoggedIn() {
        jira.logIn(null);
        assertThat(server.get(PATH).status()).isEqualTo(401);
        assertThat(server.post(PATH, "{}").status()).isEqualTo(401);
        verify(requests, never()).request(any(), any(), any(), any());
    }

    @Test
    void tellsWhoAsksTooOftenToStop() {
        when(requests.request(any(), any(), any(), any()))
                .thenThrow(Refusal.because(Kind.TOO_OFTEN, "user", "clear-owner.ask.too-often", "20"));
        TestServer.Answer answer = server.post(PATH, "{}");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.json().at("/errors/0/message").asText()).contains("20 times");
    }
}
