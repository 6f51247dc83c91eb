package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.insight.search.UnclearSearch;
import io.clearowner.jira.insight.search.ViewerSearches;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.rest.json.OwnershipJson;
import io.clearowner.jira.rest.json.UserJson;
import io.clearowner.jira.store.UnclearSinceStore;
import io.clearowner.jira.testing.FakeAccess;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import io.clearowner.jira.testing.FakeIssueAccess;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.TestPolicies;
import io.clearowner.jira.upkeep.issueevent.UnclearSince;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnclearResourceTest {

    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final FakeIndex index = new FakeIndex();
    private final TestPolicies policies = new TestPolicies();
    private final UnclearSearch search =
            new UnclearSearch(new ViewerSearches(index.searches, index.counts, fields), policies.policies);
    private final IssueAssessor assessor = jira.assessor(policies);
    private final UnclearSince since =
            new UnclearSince(assessor, new UnclearSinceStore(policies.database().ao()));
    private final AvatarService avatars = mock();
    private final JiraBaseUrls urls = mock();
    private final FakeAccess access = new FakeAccess();
    private final JiraAuthenticationContext authentication = access.authentication;
    private final Responses responses = new Responses(
            authentication,
            new RequestLimits(4, 0, Duration.ofSeconds(1)),
            user -> "UTC",
            new RecentProblems(Clock.systemUTC()));
    private final TestServer server = new TestServer(new UnclearResource(search, json(), access.access, responses));
    private long lastId;

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
                new UserJson(jira.users, avatars, authentication),
                urls,
                authentication);
    }

    @Test
    void tellsWhenToComeBack_ifTooManyRequestsRunAtOnce() {
        Responses busy = new Responses(
                authentication,
                new RequestLimits(0, 0, Duration.ZERO),
                user -> "UTC",
                new RecentProblems(Clock.systemUTC()));
        Response answer = new UnclearResource(search, json(), access.access, busy).unclear("", "", "", "");

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo("5");
        assertThat(index.searched).isEmpty();
    }

    @Test
    void answersInTheDocumentedShape() throws IOException {
        site();
        TestServer.Answer answer = server.get("unclear?jql=project%20%3D%20ABC&role=execution&start=99&limit=5");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json())
                .isEqualTo(json(
                        """
                {"scope": {"jql": "project = ABC", "issues": 170, "partial": false},
                 "counts": {"assessed": 170, "unclear": 101, "vision": 3, "execution": 100, "both": 2,
                   "waived": {"vision": 0, "execution": 4}},
                 "reasons": {"vision": {"inactive": 3}, "execution": {"missing": 100}},
                 "legend": {"inactive": {"label": "Inactive", "level": "critical"},
                   "missing": {"label": "Missing", "level": "critical"}},
                 "searches": {"scope": "project = ABC",
                   "assessed": "project = ABC AND cf[10100] in (clear, waived, CODES)",
                   "unclear": "project = ABC AND (cf[10100] in (CODES) OR cf[10101] in (CODES))",
                   "vision": "project = ABC AND cf[10100] in (CODES)",
                   "execution": "project = ABC AND cf[10101] in (CODES)",
                   "both": "project = ABC AND cf[10100] in (CODES) AND cf[10101] in (CODES)",
                   "waived": {"vision": "project = ABC AND cf[10100] = waived",
                     "execution": "project = ABC AND cf[10101] = waived"},
                   "reasons": {"vision": {"inactive": "project = ABC AND cf[10100] = inactive"},
                     "execution": {"missing": "project = ABC AND cf[10101] = missing"}}},
                 "issues": [{"id": 10001, "key": "ABC-1", "summary": "A <b>title</b>",
                   "issueType": {"name": "Bug", "iconUrl": "http://localhost:2990/jira/images/bug.svg"},
                   "due": "2026-12-31", "editable": false,
                   "vision": {"code": "clear", "label": "Clear", "level": "clear", "unclear": false,
                     "reasons": [],
                     "owner": {"key": "ann", "name": "ann", "displayName": "Ann Doe",
                       "avatarUrl": "http://localhost:2990/jira/avatar", "active": true},
                     "provenance": "issue", "since": null},
                   "execution": {"code": "missing", "label": "Missing", "level": "critical", "unclear": true,
                     "reasons": ["missing"],
                     "owner": null, "provenance": null, "since": "2014-05-21T00:18:48Z"}}],
                 "start": 99, "limit": 5, "total": 100, "mayTransfer": null}
                """
                                .replace("CODES", String.join(", ", Reasons.codes()))));
    }

    @Test
    void saysWhoMayChangeTheWholeList() {
        site();
        assertThat(mayTransfer("stranger")).isEqualTo("null");
        assertThat(mayTransfer("lead")).isEqualTo("project");
        assertThat(mayTransfer("admin")).isEqualTo("site");
    }

    private String mayTransfer(String name) {
        access.logIn(name);
        return server.get("unclear").json().at("/mayTransfer").asText();
    }

    @Test
    void takesLongScopesInABody() {
        site();
        String keys = String.join(", ", Collections.nCopies(1800, "ABC"));
        String body = "{\"jql\": \"project in (" + keys + ")\", \"role\": \"execution\", \"limit\": 5}";

        TestServer.Answer answer = server.post("unclear", body);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/total").asInt()).isEqualTo(100);
        assertThat(answer.json().at("/issues")).hasSize(5);
        assertThat(server.post("unclear", "{\"limit\": 1000}").status()).isEqualTo(400);
        assertThat(server.post("unclear", "{\"jql\": 7}").status()).isEqualTo(400);
        assertThat(server.post("unclear", "{\"scope\": \"x\"}").status()).isEqualTo(400);
    }

    @Test
    void searchesAllIssuesForEitherRole_byDefault() {
        site();
        JsonNode answer = server.get("unclear").json();
        assertThat(answer.at("/scope/issues").asInt()).isEqualTo(170);
        assertThat(answer.at("/total").asInt()).isEqualTo(101);
        assertThat(answer.at("/start").asInt()).isZero();
        assertThat(answer.at("/limit").asInt()).isEqualTo(10);
        assertThat(answer.at("/issues")).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({"role=all, role", "start=-1, start", "start=x, start", "limit=0, limit", "limit=101, limit"})
    void rejectsParametersThatAreOutOfRange(String query, String field) {
        TestServer.Answer answer = server.get("unclear?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").textValue()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/message").textValue()).isNotBlank();
        assertThat(index.searched).isEmpty();
    }

    @Test
    void reportsWhatJiraSaysAboutTheScope() {
        index.rejects("x ", "Field 'x' does not exist.", "It's {0}.");
        TestServer.Answer answer = server.get("unclear?jql=x%20%3D%201");
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
        Response answer = responses.limited(() -> {
            throw Refusal.because(kind, "fields", "clear-owner.rest.fields.missing");
        });
        assertThat(answer.getStatus()).isEqualTo(status);
    }

    /** 170 issues, which all read alike; their owner Ann has an avatar. */
    private void site() {
        ApplicationUser ann = jira.users.getUserByKey("ann");
        when(ann.getName()).thenReturn("ann");
        when(ann.getDisplayName()).thenReturn("Ann Doe");
        when(jira.users.getUserByKeyEvenWhenUnknown("ann")).thenReturn(ann);
        when(avatars.getAvatarURL(any(), eq(ann), any())).thenReturn(URI.create("http://localhost:2990/jira/avatar"));
        IssueType type = mock();
        when(type.getNameTranslation()).thenReturn("Bug");
        when(type.getIconUrl()).thenReturn("/images/bug.svg");
        Issue issue = jira.issue(10001, "ann", null);
        when(issue.getKey()).thenReturn("ABC-1");
        when(issue.getSummary()).thenReturn("A <b>title</b>");
        when(issue.getDueDate()).thenReturn(Timestamp.valueOf("2026-12-31 00:00:00"));
        when(issue.getIssueType()).thenReturn(type);
        Project project = access.project;
        when(issue.getProjectObject()).thenReturn(project);
        indexed(issue, 2, "inactive", "missing");
        indexed(issue, 1, "inactive", "clear");
        indexed(issue, 98, "clear", "missing");
        indexed(issue, 4, "clear", "waived");
        indexed(issue, 65, "clear", "clear");
    }

    private void indexed(Issue issue, int times, String vision, String execution) {
        for (int i = 0; i < times; i++) {
            index.issue(++lastId)
                    .of(issue)
                    .with("project", "ABC")
                    .with("cf[10100]", vision)
                    .with("cf[10101]", execution);
        }
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
