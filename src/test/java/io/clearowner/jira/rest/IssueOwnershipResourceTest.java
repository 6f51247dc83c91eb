package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.action.confirmation.Answer;
import io.clearowner.jira.action.confirmation.Confirmations;
import io.clearowner.jira.action.ownerrequest.OwnerRequests;
import io.clearowner.jira.action.waiver.Waivers;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.EffectiveOwner;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.RoleAssessment;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.rest.json.CommitmentJson;
import io.clearowner.jira.rest.json.OwnerSourceJson;
import io.clearowner.jira.rest.json.OwnershipDetails;
import io.clearowner.jira.rest.json.OwnershipJson;
import io.clearowner.jira.rest.json.ReasonJson;
import io.clearowner.jira.rest.json.UserJson;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.FakeAccess;
import io.clearowner.jira.testing.FakeIssueAccess;
import io.clearowner.jira.testing.TestPolicies;
import io.clearowner.jira.upkeep.issueevent.UnclearSince;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueOwnershipResourceTest {

    private final OwnerAssignment assignment = mock();
    private final FakeIssueAccess issues = new FakeIssueAccess();
    private final IssueAssessor assessor = mock();
    private final UnclearSince since = mock();
    private final FakeAccess jira = new FakeAccess();
    private final JiraAuthenticationContext authentication = jira.authentication;
    private final ApplicationUser viewer = jira.logIn("reader");
    private final MutableIssue issue = mock();
    private final Confirmations confirmations = mock();
    private final Waivers waivers = mock();
    private final OwnerRequests requests = mock();
    private final TestPolicies policies = new TestPolicies();
    private final Responses responses = new Responses(
            authentication,
            new RequestLimits(4, 0, Duration.ofSeconds(1)),
            user -> "UTC",
            new RecentProblems(Clock.systemUTC()));
    private final UserJson users = mock();
    private final OwnershipDetails details = new OwnershipDetails(
            new OwnershipJson(assessor, since, issues.access, users, mock(JiraBaseUrls.class), authentication),
            assessor,
            new OwnerSourceJson(issues.access, jira.access),
            new ReasonJson(policies.policies, authentication),
            new CommitmentJson(waivers, confirmations, requests, users, jira.access),
            issues.access,
            jira.access);
    private final TestServer server = new TestServer(new IssueOwnershipResource(
            issues.access, assignment, confirmations, waivers, details, jira.access, responses));

    @BeforeEach
    void thereIsOneIssueWithoutOwners() {
        I18nHelper english = TestTexts.english();
        when(authentication.getI18nHelper()).thenReturn(english);
        when(issue.getProjectId()).thenReturn(10000L);
        when(confirmations.answer(any(), any(), any(), any(), any())).thenReturn(issue);
        when(waivers.give(any(), any(), any(), any(), any())).thenReturn(issue);
        when(waivers.end(any(), any(), any())).thenReturn(issue);
        when(issue.getKey()).thenReturn("ABC-1");
        issues.add(issue);
        when(assignment.assign(any(), any(), any(), any())).thenReturn(issue);
        issues.allowEdit(viewer, issue, Role.PRODUCT);
        when(since.of(issue)).thenReturn(Map.of());
        when(assessor.assess(issue)).thenReturn(new Assessment(true, missing(Role.PRODUCT), missing(Role.DELIVERY)));
    }

    @Test
    void tellsWhoOwnsAnIssue_andWhyThatIsUnclear() {
        String role = "{\"code\":\"missing\",\"label\":\"Missing\",\"unclear\":true,\"reasons\":[\"missing\"],"
                + "\"owner\":null,\"provenance\":null,\"since\":null,\"editable\":";
        String why = ",\"source\":null,\"why\":[{\"code\":\"missing\",\"label\":\"Missing\","
                + "\"meaning\":\"Nobody is named, and nobody can be inherited.\",\"remedy\":\"Name somebody.\","
                + "\"policy\":\"global\"}],"
                + "\"waiver\":null,\"confirmation\":null,\"asked\":null}";
        TestServer.Answer answer = server.get("issues/ABC-1/ownership");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"key\":\"ABC-1\",\"assessed\":true,\"product\":" + role + "true" + why + ",\"delivery\":"
                        + role + "false" + why + "}");
    }

    @Test
    void saysWhichPolicyCountsAReason() {
        policies.saveForProject(10000, APolicy.counting("missing"));

        assertThat(server.get("issues/ABC-1/ownership")
                        .json()
                        .at("/product/why/0/policy")
                        .textValue())
                .isEqualTo("project");
    }

    @Test
    void hidesTheKeyOfASourceThatTheReaderMayNotSee() {
        when(assessor.assess(issue))
                .thenReturn(new Assessment(
                        true,
                        missing(Role.PRODUCT),
                        new RoleAssessment(
                                Role.DELIVERY,
                                Clarity.CLEAR,
                                List.of(),
                                Optional.of(new EffectiveOwner(new UserKey("ann"), Provenance.EPIC, 77, false)))));

        assertThat(server.get("issues/ABC-1/ownership").json().at("/delivery/source"))
                .hasToString("{\"type\":\"epic\",\"label\":null,\"disputed\":false}");
    }

    @Test
    void takesAnAnswer() {
        assertThat(server.post(
                                "issues/ABC-1/ownership/product/confirmation",
                                "{\"answer\": \"decline\", \"note\": \"no time\"}")
                        .status())
                .isEqualTo(200);
        verify(confirmations).answer(viewer, "ABC-1", Role.PRODUCT, Answer.DECLINE, Optional.of("no time"));
    }

    @Test
    void givesAWaiverAndTakesItBack() {
        assertThat(server.put(
                                "issues/ABC-1/ownership/product/waiver",
                                "{\"until\": \"2026-12-31\", \"reason\": \" a spike \"}")
                        .status())
                .isEqualTo(200);
        verify(waivers).give(viewer, "ABC-1", Role.PRODUCT, LocalDate.parse("2026-12-31"), "a spike");
        assertThat(server.delete("issues/ABC-1/ownership/product/waiver").status())
                .isEqualTo(200);
        verify(waivers).end(viewer, "ABC-1", Role.PRODUCT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POST | confirmation | {}                                                | answer",
                "POST | confirmation | {\"answer\": \"maybe\"}                           | answer",
                "POST | confirmation | {\"answer\": \"accept\", \"note\": 1}             | note",
                "POST | confirmation | {\"answer\": \"accept\", \"why\": \"x\"}          | why",
                "PUT  | waiver       | {\"until\": \"2026-12-31\"}                       | reason",
                "PUT  | waiver       | {\"until\": \"soon\", \"reason\": \"x\"}         | until",
                "PUT  | waiver       | {\"until\": \"2026-02-30\", \"reason\": \"x\"}   | until",
                "PUT  | waiver       | {\"until\": 20261231, \"reason\": \"x\"}         | until",
                "PUT  | waiver       | {\"until\": \"2026-12-31\", \"reason\": \" \"}   | reason",
            })
    void refusesAnAnswerOrWaiverThatIsWrong(String method, String what, String body, String field) {
        String path = "issues/ABC-1/ownership/product/" + what;
        TestServer.Answer answer = method.equals("POST") ? server.post(path, body) : server.put(path, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").textValue()).isEqualTo(field);
        verifyNoInteractions(confirmations, waivers);
    }

    @Test
    void setsAnOwner() {
        assertThat(server.put("issues/ABC-1/ownership/delivery", "{\"user\": \"JIRAUSER1\"}")
                        .status())
                .isEqualTo(200);
        verify(assignment).assign(viewer, "ABC-1", Role.DELIVERY, Optional.of(new UserKey("JIRAUSER1")));
    }

    @Test
    void clearsAnOwner() {
        assertThat(server.put("issues/ABC-1/ownership/product", "{\"user\": null}")
                        .status())
                .isEqualTo(200);
        verify(assignment).assign(viewer, "ABC-1", Role.PRODUCT, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
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
        verifyNoInteractions(assignment);
    }

    @Test
    void refusesARoleThatIsNone() {
        assertThat(server.put("issues/ABC-1/ownership/vision", "{\"user\": null}")
                        .status())
                .isEqualTo(404);
        verifyNoInteractions(assignment);
    }

    @Test
    void refusesAnIssueThatIsNotFound() {
        TestServer.Answer answer = server.get("issues/NO-1/ownership");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body())
                .isEqualTo("{\"errors\":[{\"field\":\"key\",\"message\":"
                        + "\"Issue NO-1 does not exist, or you do not have permission to see it.\"}]}");
    }

    private static RoleAssessment missing(Role role) {
        return new RoleAssessment(role, new Clarity("missing"), List.of("missing"), Optional.empty());
    }
}
