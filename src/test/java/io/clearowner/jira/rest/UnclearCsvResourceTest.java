package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.insight.search.UnclearExport;
import io.clearowner.jira.insight.search.UnclearFilter;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.EffectiveOwner;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.RoleAssessment;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.rest.csv.Csv;
import io.clearowner.jira.rest.csv.UnclearCsv;
import io.clearowner.jira.upkeep.issueevent.UnclearSince;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnclearCsvResourceTest {

    private final UnclearExport export = mock();
    private final IssueAssessor assessor = mock();
    private final UnclearSince since = mock();
    private final UserManager users = mock();
    private final JiraBaseUrls urls = mock();
    private final Access access = mock();
    private final JiraAuthenticationContext authentication = mock();
    private final Issue issue = mock();

    @BeforeEach
    void oneIssueWithAFormula() {
        I18nHelper english = TestTexts.english();
        when(authentication.getI18nHelper()).thenReturn(english);
        when(urls.baseUrl()).thenReturn("http://localhost:2990/jira");
        Project project = mock();
        when(project.getName()).thenReturn("Boats, large");
        IssueType type = mock();
        when(type.getNameTranslation()).thenReturn("Bug");
        when(issue.getId()).thenReturn(10001L);
        when(issue.getKey()).thenReturn("ABC-1");
        when(issue.getSummary()).thenReturn("=cmd|' /C calc'!A0");
        when(issue.getProjectObject()).thenReturn(project);
        when(issue.getIssueType()).thenReturn(type);
        ApplicationUser pat = mock();
        when(pat.getDisplayName()).thenReturn("Pat Doe");
        when(users.getUserByKeyEvenWhenUnknown("pat")).thenReturn(pat);
        when(assessor.assess(issue))
                .thenReturn(new Assessment(
                        true,
                        new RoleAssessment(
                                Role.PRODUCT,
                                Clarity.CLEAR,
                                List.of(),
                                Optional.of(new EffectiveOwner(new UserKey("pat"), Provenance.ISSUE, 10001))),
                        new RoleAssessment(
                                Role.DELIVERY, new Clarity("missing"), List.of("missing"), Optional.empty())));
        when(since.of(List.of(issue)))
                .thenReturn(Map.of(10001L, Map.of(Role.DELIVERY, Instant.parse("2014-05-21T00:18:48.123Z"))));
    }

    private UnclearCsvResource resource(RequestLimits limits) {
        return new UnclearCsvResource(
                export,
                new UnclearCsv(assessor, since, users, urls),
                access,
                new Responses(authentication, limits, user -> "UTC", new RecentProblems(Clock.systemUTC())));
    }

    private TestServer server(int atOnce) {
        return new TestServer(resource(new RequestLimits(atOnce, 0, Duration.ofMillis(20))));
    }

    private void finds(Consumer<Consumer<List<Issue>>> pages) {
        when(export.find(isNull(), any(), any())).thenReturn(new UnclearExport.Result() {
            @Override
            public long total() {
                return 1;
            }

            @Override
            public void forEachPage(Consumer<List<Issue>> page) {
                pages.accept(page);
            }
        });
    }

    @Test
    void writesALineForEachIssue() {
        finds(page -> page.accept(List.of(issue)));

        TestServer.Answer answer = server(1).get("unclear/csv?jql=x&role=execution");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("\uFEFFIssue key,Summary,Project,Issue type,Vision Clarity,Product Owner,"
                        + "Execution Clarity,Delivery Owner,Vision unclear since (UTC),Execution unclear since (UTC),Link\r\n"
                        + "ABC-1,'=cmd|' /C calc'!A0,\"Boats, large\",Bug,Clear,Pat Doe,Missing,,,2014-05-21 00:18:48,"
                        + "http://localhost:2990/jira/browse/ABC-1\r\n");
    }

    @Test
    void takesTheSeparatorThatTheReadersSpreadsheetExpects() {
        finds(page -> page.accept(List.of(issue)));
        TestServer server = server(1);

        assertThat(server.get("unclear/csv?separator=semicolon")
                        .body()
                        .lines()
                        .toList()
                        .get(1))
                .startsWith("ABC-1;'=cmd|' /C calc'!A0;Boats, large;Bug;Clear;");
        assertThat(server.get("unclear/csv?separator=pipe")
                        .json()
                        .at("/errors/0/message")
                        .asText())
                .isEqualTo("There is no separator pipe. Use one of: comma, semicolon, tab.");
    }

    @Test
    void isAFileToKeep() {
        finds(page -> {});
        Response answer = resource(new RequestLimits(1, 0, Duration.ZERO)).unclear("", "", "");
        assertThat(answer.getHeaderString("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.getHeaderString("Content-Disposition"))
                .isEqualTo("attachment; filename=\"unclear-ownership.csv\"");
        assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void refusesInJsonWhatCannotBeFound() {
        when(export.find(any(), any(), any())).thenThrow(Refusal.said(Kind.INVALID, "jql", List.of("No such field")));

        TestServer.Answer answer = server(1).get("unclear/csv?jql=nonsense");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/message").asText()).isEqualTo("No such field");
        assertThat(server(1).get("unclear/csv?role=owner").status()).isEqualTo(400);
    }

    @Test
    void refusesWhoAsksTooMuchAtOnceBeforeItSearches() {
        assertThat(server(0).get("unclear/csv").status()).isEqualTo(429);
        verifyNoInteractions(export);
    }

    @Test
    void refusesWhoseTurnDoesNotComeOnceTheFileIsWritten() {
        RequestLimits limits = new RequestLimits(1, 0, Duration.ofMillis(20));
        finds(page -> page.accept(List.of(issue)));
        StreamingOutput file =
                (StreamingOutput) resource(limits).unclear("", "", "").getEntity();

        WebApplicationException refused = limits.run(
                null,
                () -> catchThrowableOfType(
                        WebApplicationException.class, () -> file.write(new ByteArrayOutputStream())));

        assertThat(refused.getResponse().getStatus()).isEqualTo(429);
        assertThat(refused.getResponse().getHeaderString("Retry-After")).isEqualTo("5");
    }

    @Test
    void saysInTheFileThatTheRestIsMissing_andFails() {
        finds(page -> {
            page.accept(List.of(issue));
            throw Refusal.because(Kind.UNAVAILABLE, "jql", "clear-owner.rest.search.failed");
        });
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        UnclearCsv csv = new UnclearCsv(assessor, since, users, urls);
        UnclearExport.Result found = export.find(null, "", UnclearFilter.EITHER);

        assertThatThrownBy(() -> csv.write(found, Csv.Separator.COMMA, authentication.getI18nHelper(), file))
                .isInstanceOf(Refusal.class);
        assertThat(file.toString(StandardCharsets.UTF_8))
                .contains("ABC-1,")
                .endsWith(
                        "\r\nThis file is incomplete: Jira’s search failed while it was written. Export it again.\r\n");
    }
}
