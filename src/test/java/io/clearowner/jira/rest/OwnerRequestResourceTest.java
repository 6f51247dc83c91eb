package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.store.StoredOwnerRequest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerRequestResourceTest {

    private static final String PATH = "issues/ABC-1/ownership/delivery/request";

    private final TestOwnership site = new TestOwnership();
    private final TestServer server = new TestServer(
            new OwnerRequestResource(site.requests, site.details, site.users, site.access.access, site.responses));

    /** Bob leads the component of the issue, and may edit the issue. */
    private void bobDecides() {
        ApplicationUser bob = site.jira.users.getUserByKey("bob");
        when(bob.getDisplayName()).thenReturn("Bob");
        when(bob.getEmailAddress()).thenReturn("bob@example.com");
        ProjectComponent component = mock();
        when(component.getName()).thenReturn("Payments");
        when(component.getComponentLead()).thenReturn(bob);
        when(site.issue.getComponents()).thenReturn(List.of(component));
        site.issues.allowEdit(bob, site.issue, Role.DELIVERY);
    }

    @Test
    void showsWhomARequestWouldReach_andWhy() {
        bobDecides();

        assertThat(server.get(PATH).body())
                .isEqualTo("{\"role\":\"delivery\",\"user\":{\"key\":\"bob\",\"name\":\"bob\","
                        + "\"displayName\":\"Bob\",\"avatarUrl\":\"/avatar.png\",\"active\":true},"
                        + "\"because\":\"component-lead\",\"area\":\"Payments\"}");
    }

    @Test
    void showsThatNobodyCanBeAsked() {
        assertThat(server.get(PATH).body())
                .isEqualTo("{\"role\":\"delivery\",\"user\":null,\"because\":null,\"area\":null}");
    }

    @Test
    void mailsTheMessage_andReturnsTheOwnership() {
        bobDecides();

        TestServer.Answer answer = server.post(PATH, "{\"message\": \"Who?\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("key").asText()).isEqualTo("ABC-1");
        assertThat(answer.json().at("/delivery/asked/of/key").asText()).isEqualTo("bob");
        assertThat(site.mailQueue.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.address()).isEqualTo("bob@example.com");
            assertThat(mail.body()).contains("Who?");
        });
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
    void rejectsAnInvalidBody_withoutAsking(String body, String field) {
        bobDecides();
        TestServer.Answer answer = server.post(PATH, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(site.mailQueue.mails()).isEmpty();
    }

    @Test
    void requiresALoggedInUser() {
        bobDecides();
        site.access.logIn(null);
        assertThat(server.get(PATH).status()).isEqualTo(401);
        assertThat(server.post(PATH, "{}").status()).isEqualTo(401);
        assertThat(site.mailQueue.mails()).isEmpty();
    }

    @Test
    void refusesTooManyRequestsOfOneUser() {
        bobDecides();
        UserKey reader = new UserKey(site.reader.getKey());
        StoredOwnerRequest request = new StoredOwnerRequest(reader, new UserKey("bob"), site.clock.instant());
        for (long other = 100; other < 120; other++) {
            site.requestStore.claim(other, Role.DELIVERY, request, Instant.EPOCH);
        }

        TestServer.Answer answer = server.post(PATH, "{}");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.json().at("/errors/0/message").asText()).contains("20 requests");
    }
}
