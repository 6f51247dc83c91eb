package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.insight.search.UnclearExport;
import io.clearowner.jira.insight.search.UnclearFilter;
import io.clearowner.jira.insight.search.ViewerSearches;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.rest.csv.Csv;
import io.clearowner.jira.rest.csv.UnclearCsv;
import io.clearowner.jira.store.UnclearSinceStore;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.FakeAccess;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import io.clearowner.jira.testing.JiraIssues;
import io.clearowner.jira.testing.TestPolicies;
import io.clearowner.jira.upkeep.issueevent.UnclearSince;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnclearCsvResourceTest {

    private final FakeFields fields = new FakeFields();
    private final JiraIssues jira = new JiraIssues(fields);
    private final FakeIndex index = new FakeIndex();
    private final UnclearExport export =
            new UnclearExport(new ViewerSearches(index.searches, index.counts, fields), index.projects);
    private final TestPolicies policies = new TestPolicies();
    private final IssueAssessor assessor = jira.assessor(policies);
    private final UnclearSince since =
            new UnclearSince(assessor, new UnclearSinceStore(policies.database().ao()));
    private final JiraBaseUrls urls = mock();
    private final FakeAccess access = new FakeAccess();
    private final Issue issue = jira.issue(1, "ann", null);

    @BeforeEach
    void oneIssueWithAFormula() {
        I18nHelper english = TestTexts.english();
        when(access.authentication.getI18nHelper()).thenReturn(english);
        when(urls.baseUrl()).thenReturn("http://localhost:2990/jira");
        Project project = mock();
        when(project.getName()).thenReturn("Boats, large");
        IssueType type = mock();
        when(type.getNameTranslation()).thenReturn("Bug");
        when(issue.getSummary()).thenReturn("=cmd|' /C calc'!A0");
        when(issue.getProjectObject()).thenReturn(project);
        when(issue.getIssueType()).thenReturn(type);
        ApplicationUser ann = jira.users.getUserByKey("ann");
        when(ann.getDisplayName()).thenReturn("Ann Doe");
        when(jira.users.getUserByKeyEvenWhenUnknown("ann")).thenReturn(ann);
        listed(1);
    }

    private UnclearCsvResource resource(RequestLimits limits) {
        return new UnclearCsvResource(
                export,
                new UnclearCsv(assessor, since, jira.users, urls),
                access.access,
                new Responses(access.authentication, limits, user -> "UTC", new RecentProblems(Clock.systemUTC())));
    }

    private TestServer server(int atOnce) {
        return new TestServer(resource(new RequestLimits(atOnce, 0, Duration.ofMillis(20))));
    }

    /** The index has this many issues without a Delivery Owner, which all read alike. */
    private void listed(int issues) {
        for (int id = 1; id <= issues; id++) {
            index.issue(id)
                    .of(issue)
                    .with("project", "ABC")
                    .with("cf[10100]", "clear")
                    .with("cf[10101]", "missing");
        }
    }

    private UnclearExport.Result failingAfterTheFirstPage(UnclearExport.Result found) {
        return new UnclearExport.Result() {
            @Override
            public boolean partial() {
                return false;
            }

            @Override
            public long total() {
                return found.total();
            }

            @Override
            public void forEachPage(Consumer<List<Issue>> page) {
                found.forEachPage(issues -> {
                    page.accept(issues);
                    index.breakDown();
                });
            }
        };
    }

    @Test
    void writesOneLinePerIssue() {
        TestServer.Answer answer = server(1).get("unclear/csv?jql=project+%3D+ABC&role=execution");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("\uFEFFIssue key,Summary,Project,Issue type,Vision Clarity,Product Owner,"
                        + "Execution Clarity,Delivery Owner,Product Owner unclear since (UTC),"
                        + "Delivery Owner unclear since (UTC),Product Owner inherited,Delivery Owner inherited,"
                        + "Product Owner (user name),Delivery Owner (user name),Link\r\n"
                        + "ABC-1,'=cmd|' /C calc'!A0,\"Boats, large\",Bug,Clear,Ann Doe,Missing,,,"
                        + "2014-05-21 00:18:48,,,ann,,"
                        + "http://localhost:2990/jira/browse/ABC-1\r\n");
    }

    @Test
    void namesWhereOwnersAreInheritedFrom() {
        policies.save(APolicy.likeTheDefault().with(PolicySetting.DELIVERY_INHERITS_FROM_FIELD, MappedField.ASSIGNEE));
        when(issue.getAssigneeId()).thenReturn("gone");

        assertThat(server(1).get("unclear/csv?jql=project+%3D+ABC").body()).contains(",,,,from field,ann,,http");
    }

    @Test
    void usesTheRequestedSeparator() {
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
    void isAFileToDownload() {
        Response answer = resource(new RequestLimits(1, 0, Duration.ZERO)).unclear("", "", "");
        assertThat(answer.getHeaderString("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.getHeaderString("Content-Disposition"))
                .isEqualTo("attachment; filename=\"unclear-ownership.csv\"");
        assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void reportsAnInvalidSearchAsJson() {
        TestServer.Answer answer = server(1).get("unclear/csv?jql=nonsense");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/message").asText()).isEqualTo("Error in the JQL Query");
        assertThat(server(1).get("unclear/csv?role=owner").status()).isEqualTo(400);
    }

    @Test
    void refusesTooManyRequestsAtOnce_beforeItSearches() {
        assertThat(server(0).get("unclear/csv").status()).isEqualTo(429);
        verifyNoInteractions(index.searches, index.counts);
    }

    @Test
    void refusesARequestThatWaitsTooLong_whenTheFileIsWritten() {
        RequestLimits limits = new RequestLimits(1, 0, Duration.ofMillis(20));
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
    void saysInTheFileThatTheRestIsMissing_whenTheSearchFails() {
        listed(501);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        UnclearCsv csv = new UnclearCsv(assessor, since, jira.users, urls);
        UnclearExport.Result found = export.find(null, "", UnclearFilter.EITHER);

        assertThatThrownBy(() -> csv.write(
                        failingAfterTheFirstPage(found),
                        Csv.Separator.COMMA,
                        access.authentication.getI18nHelper(),
                        file))
                .isInstanceOf(Refusal.class);
        assertThat(file.toString(StandardCharsets.UTF_8))
                .contains("ABC-1,")
                .endsWith("\r\nThis file is incomplete because Jira’s search failed during the export. "
                        + "Export it again.\r\n");
    }
}
