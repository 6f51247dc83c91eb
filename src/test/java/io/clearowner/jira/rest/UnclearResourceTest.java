package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.insight.search.UnclearAnswer;
import io.clearowner.jira.insight.search.UnclearFilter;
import io.clearowner.jira.insight.search.UnclearSearch;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.EffectiveOwner;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.RoleAssessment;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.rest.json.OwnershipJson;
import io.clearowner.jira.rest.json.UserJson;
import io.clearowner.jira.testing.FakeIssueAccess;
import io.clearowner.jira.upkeep.issueevent.UnclearSince;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnclearResourceTest {

    private final UnclearSearch search = mock();
    private final IssueAssessor assessor = mock();
    private final UnclearSince since = mock();
    private final UserManager users = mock();
    private final AvatarService avatars = mock();
    private final JiraBaseUrls urls = mock();
    private final JiraAuthenticationContext authentication = mock();
    private final TestServer server = new TestServer(new UnclearResource(
            search,
            json(),
            new Responses(
                    authentication,
                    new RequestLimits(4, 0, Duration.ofSeconds(1)),
                    user -> "UTC",
                    new RecentProblems(Clock.systemUTC())),
            authentication));

    @BeforeEach
    void jiraIsEnglish() {
        I18nHelper english = TestTexts.english();
        when(authentication.getI18nHelper()).thenReturn(english);
        when(urls.baseUrl()).thenReturn("http://localhost:2990/jira");
    }

    private OwnershipJson json() {
        return new OwnershipJson(
                assessor,
                since,
                new FakeIssueAccess().access,
                new UserJson(users, avatars, authentication),
                urls,
                authentication);
    }

    @Test
    void tellsWhoAsksTooMuchAtOnceWhenToComeBack() {
        Responses busy = new Responses(
                authentication,
                new RequestLimits(0, 0, Duration.ZERO),
                user -> "UTC",
                new RecentProblems(Clock.systemUTC()));
        Response answer = new UnclearResource(search, json(), busy, authentication).unclear("", "", "", "");

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo("5");
        verifyNoInteractions(search);
    }

    @Test
    void answersInTheDocumentedShape() throws IOException {
        Issue issue = issue();
        UserKey pat = owner();
        when(assessor.assess(issue))
                .thenReturn(new Assessment(
                        true,
                        new RoleAssessment(
                                Role.PRODUCT,
                                Clarity.CLEAR,
                                List.of(),
                                Optional.of(new EffectiveOwner(pat, Provenance.ISSUE, 10001))),
                        new RoleAssessment(
                                Role.DELIVERY, new Clarity("missing"), List.of("missing"), Optional.empty())));
        when(since.of(List.of(issue)))
                .thenReturn(Map.of(10001L, Map.of(Role.DELIVERY, Instant.parse("2014-05-21T00:18:48.123Z"))));
        when(search.find(isNull(), eq("resolution is EMPTY"), eq(UnclearFilter.EXECUTION), eq(20), eq(5)))
                .thenReturn(new UnclearAnswer(
                        170,
                        new UnclearAnswer.Counts(101, 3, 100, 2),
                        Map.of(Role.PRODUCT, 0L, Role.DELIVERY, 4L),
                        Map.of(Role.PRODUCT, Map.of(), Role.DELIVERY, Map.of("missing", 100L)),
                        new UnclearAnswer.Searches(
                                "S",
                                "U",
                                "V",
                                "E",
                                "B",
                                Map.of(Role.PRODUCT, "VW", Role.DELIVERY, "EW"),
                                Map.of(Role.PRODUCT, Map.of(), Role.DELIVERY, Map.of("missing", "M"))),
                        List.of(issue),
                        100));

        TestServer.Answer answer = server.get("unclear?jql=resolution%20is%20EMPTY&role=execution&start=20&limit=5");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json())
                .isEqualTo(
                        json(
                                """
                {"scope": {"jql": "S", "issues": 170},
                 "counts": {"unclear": 101, "vision": 3, "execution": 100, "both": 2,
                   "waived": {"vision": 0, "execution": 4}},
                 "reasons": {"vision": {}, "execution": {"missing": 100}},
                 "searches": {"scope": "S", "unclear": "U", "vision": "V", "execution": "E", "both": "B",
                   "waived": {"vision": "VW", "execution": "EW"},
                   "reasons": {"vision": {}, "execution": {"missing": "M"}}},
                 "issues": [{"id": 10001, "key": "ABC-1", "summary": "A <b>title</b>",
                   "issueType": {"name": "Bug", "iconUrl": "http://localhost:2990/jira/images/bug.svg"},
                   "editable": false,
                   "vision": {"code": "clear", "label": "Clear", "unclear": false, "reasons": [],
                     "owner": {"key": "JIRAUSER1", "name": "pat", "displayName": "Pat Doe",
                       "avatarUrl": "http://localhost:2990/jira/avatar", "active": true},
                     "provenance": "issue", "since": null},
                   "execution": {"code": "missing", "label": "Missing", "unclear": true, "reasons": ["missing"],
                     "owner": null, "provenance": null, "since": "2014-05-21T00:18:48Z"}}],
                 "start": 20, "limit": 5, "total": 100}
                """));
    }

    @Test
    void searchesAllIssuesForEitherRoleByDefault() {
        when(search.find(any(), any(), any(), anyInt(), anyInt()))
                .thenThrow(Refusal.because(Kind.UNAVAILABLE, "jql", "clear-owner.rest.search.failed"));
        server.get("unclear");
        verify(search).find(null, "", UnclearFilter.EITHER, 0, 10);
    }

    @ParameterizedTest
    @CsvSource({"role=all, role", "start=-1, start", "start=x, start", "limit=0, limit", "limit=101, limit"})
    void refusesWhatIsOutOfRange(String query, String field) {
        TestServer.Answer answer = server.get("unclear?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").textValue()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/message").textValue()).isNotBlank();
        verifyNoInteractions(search);
    }

    @Test
    void passesOnWhatJiraSaysAboutTheScope() {
        when(search.find(any(), any(), any(), anyInt(), anyInt()))
                .thenThrow(Refusal.verbatim(Kind.INVALID, "jql", List.of("Field 'x' does not exist.", "It's {0}.")));
        TestServer.Answer answer = server.get("unclear?jql=x%3D1");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .isEqualTo("{\"errors\":[{\"field\":\"jql\",\"message\":\"Field 'x' does not exist."
                        + "\"},{\"field\":\"jql\",\"message\":\"It's {0}.\"}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "INVALID, 400",
        "NOT_LOGGED_IN, 401",
        "FORBIDDEN, 403",
        "NOT_FOUND, 404",
        "NOT_SET_UP, 409",
        "UNAVAILABLE, 503"
    })
    void hasAStatusForEveryRefusal(Kind kind, int status) {
        when(search.find(any(), any(), any(), anyInt(), anyInt()))
                .thenThrow(Refusal.because(kind, "fields", "clear-owner.rest.fields.missing"));
        assertThat(server.get("unclear").status()).isEqualTo(status);
    }

    private Issue issue() {
        IssueType type = mock();
        when(type.getNameTranslation()).thenReturn("Bug");
        when(type.getIconUrl()).thenReturn("/images/bug.svg");
        Issue issue = mock();
        when(issue.getId()).thenReturn(10001L);
        when(issue.getKey()).thenReturn("ABC-1");
        when(issue.getSummary()).thenReturn("A <b>title</b>");
        when(issue.getIssueType()).thenReturn(type);
        return issue;
    }

    private UserKey owner() {
        ApplicationUser pat = mock();
        when(pat.getKey()).thenReturn("JIRAUSER1");
        when(pat.getName()).thenReturn("pat");
        when(pat.getDisplayName()).thenReturn("Pat Doe");
        when(pat.isActive()).thenReturn(true);
        when(users.getUserByKeyEvenWhenUnknown("JIRAUSER1")).thenReturn(pat);
        when(avatars.getAvatarURL(any(), eq(pat), any())).thenReturn(URI.create("http://localhost:2990/jira/avatar"));
        return new UserKey("JIRAUSER1");
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
