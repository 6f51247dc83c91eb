package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.action.transfer.edit.BulkAssignment;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.store.StoredTransfer;
import io.clearowner.jira.store.TransferRow;
import io.clearowner.jira.testing.FakeAccess;
import io.clearowner.jira.testing.FakeIssueAccess;
import io.clearowner.jira.testing.JiraIssues;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkOwnershipResourceTest {

    private static final Optional<UserKey> PAT = Optional.of(new UserKey("pat"));

    private final TestOwnership site = new TestOwnership();
    private final JiraIssues jira = site.jira;
    private final FakeIssueAccess issues = site.issues;
    private final OwnerAssignment assignment = site.assignment;
    private final FakeAccess access = site.access;
    private final ApplicationUser editor = site.reader;
    private final TestServer server = new TestServer(new BulkOwnershipResource(
            new BulkAssignment(assignment, site.edits, issues.access, site.assessor), access.access, site.responses));

    @BeforeEach
    void somebodyIsLoggedIn() {
        jira.person("pat", true, true);
        IntStream.rangeClosed(1, 101).forEach(number -> issues.allowEdit(editor, issue(number), Role.values()));
    }

    /** Adds an issue that everybody sees and nobody may edit. */
    private Issue issue(long number) {
        MutableIssue issue = jira.issue(number);
        issues.add(issue);
        return issue;
    }

    private Optional<UserKey> productOwner(String key) {
        return assignment.owner(issues.access.find(editor, key), Role.PRODUCT);
    }

    private static String body(String issues) {
        return "{\"role\": \"product\", \"user\": \"pat\", \"issues\": " + issues + "}";
    }

    @Test
    void leavesClearOwnersAlone_ifOnlyUnclearRolesAreToChange() {
        jira.setOwner(issues.access.find(editor, "ABC-1"), Role.PRODUCT, "bob");
        jira.setOwner(issues.access.find(editor, "ABC-2"), Role.PRODUCT, "gone");
        jira.setOwner(issues.access.find(editor, "ABC-4"), Role.PRODUCT, "pat");

        TestServer.Answer answer = server.post(
                "ownership", body("[\"ABC-1\", \"ABC-2\", \"ABC-3\", \"ABC-4\"], \"condition\": \"unclear\""));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("changed").asInt()).isEqualTo(2);
        assertThat(answer.json().get("left").asInt()).isEqualTo(1);
        assertThat(answer.json().get("unchanged").asInt()).isEqualTo(1);
        assertThat(productOwner("ABC-1")).contains(new UserKey("bob"));
        assertThat(productOwner("ABC-2")).contains(new UserKey("pat"));
        assertThat(productOwner("ABC-3")).contains(new UserKey("pat"));
    }

    @Test
    void reportsTheResultOfEachIssue_independentOfTheOthers() {
        jira.setOwner(issues.access.find(editor, "ABC-3"), Role.PRODUCT, "pat");
        issue(1);
        doThrow(new IllegalStateException("the database is gone"))
                .when(issues.issues)
                .validateUpdate(any(), eq(2L), any());

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
        assertThat(productOwner("ABC-1")).isEmpty();
        assertThat(productOwner("ABC-4")).isEqualTo(PAT);
    }

    @Test
    void recordsWhatItChanged_forOneUndo() {
        jira.setOwner(issues.access.find(editor, "ABC-2"), Role.PRODUCT, "bob");

        TestServer.Answer answer = server.post("ownership", body("[\"ABC-1\", \"ABC-2\", \"ABC-1000\"]"));

        StoredTransfer recorded =
                site.transfers.find(answer.json().get("undo").textValue()).orElseThrow();
        assertThat(recorded.byHand()).isTrue();
        assertThat(recorded.startedBy()).isEqualTo(new UserKey(editor.getKey()));
        assertThat(site.transfers.rows(recorded.id(), List.of(TransferRow.State.CHANGED), 0, 10))
                .extracting(TransferRow::issueId, TransferRow::from, TransferRow::to)
                .containsExactly(tuple(1L, Optional.empty(), PAT), tuple(2L, Optional.of(new UserKey("bob")), PAT));
        assertThat(site.transfers.newest(0, 10)).as("not a transfer").isEmpty();
        assertThat(site.transfers.next()).as("nothing for the job").isEmpty();
    }

    @Test
    void offersNoUndo_ifNothingWasChanged() {
        jira.setOwner(issues.access.find(editor, "ABC-1"), Role.PRODUCT, "pat");

        assertThat(server.post("ownership", body("[\"ABC-1\"]")).json().get("undo"))
                .isEqualTo(NullNode.getInstance());
    }

    @Test
    void removesAnOwner() {
        Issue issue = issues.access.find(editor, "ABC-1");
        jira.setOwner(issue, Role.DELIVERY, "pat");
        server.post("ownership", "{\"role\": \"delivery\", \"user\": null, \"issues\": [\"ABC-1\"]}");
        assertThat(assignment.owner(issue, Role.DELIVERY)).isEmpty();
    }

    @Test
    void doesNothing_ifTheUserCannotBeAnOwner() {
        jira.person("pat", false, true);
        assertThat(server.post("ownership", body("[\"ABC-1\"]")).status()).isEqualTo(400);
        verify(issues.issues, never()).update(any(), any());
    }

    @Test
    void revealsNothingAboutAUser_toWhoMayEditNoneOfTheIssues() {
        issues.forbidEdit(editor);
        jira.person("gone", false, true);
        String active =
                server.post("ownership", body("[\"ABC-1\", \"ABC-999\"]")).body();

        for (String user : List.of("gone", "unknown")) {
            TestServer.Answer answer =
                    server.post("ownership", body("[\"ABC-1\", \"ABC-999\"]").replace("pat", user));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(active);
        }
    }

    @Test
    void doesNothingForAnonymous() {
        access.logIn(null);
        assertThat(server.post("ownership", body("[\"ABC-1\"]")).status()).isEqualTo(401);
        verify(issues.issues, never()).update(any(), any());
    }

    @Test
    void acceptsAHundredIssuesAndNoMore() {
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
    void reportsWhatIsWrongWithARequest(String body, String field) {
        TestServer.Answer answer = server.post("ownership", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
        verify(issues.issues, never()).update(any(), any());
    }

    private static String keys(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(one -> "\"ABC-" + one + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
