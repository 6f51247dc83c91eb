package io.clearowner.sandbox.web;

import static io.clearowner.sandbox.kernel.osgi.PluginJar.aPlugin;
import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.sandbox.boot.Sandbox;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages and REST resources of issues, on three imported issues and those that the tests add. */
class IssuePagesTest {
    @TempDir
    static Path folder;

    private static Sandbox sandbox;
    private static Browser pat;

    @BeforeAll
    static void start() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(
                data.resolve("people.csv"),
                """
                User,Active
                u0001,true
                u0002,false
                """);
        Files.writeString(
                data.resolve("issues.csv"),
                "Tracker,Project,IssueId,IssueType,Summary,Priority,Created,"
                        + "Updated,Resolved,Due,Labels,Reporter,Assignee\n"
                        + row(1, "It <b>leaks</b>", "", "u0002") + row(2, "Second", "", "")
                        + row(3, "Third", "2020-01-03T00:00:00.000+0000", ""));
        sandbox = Sandbox.builder()
                .plugin(aPlugin().in(folder))
                .home(folder.resolve("home"))
                .data(data)
                .start();
        pat = Browser.of(sandbox, "pat");
    }

    private static String row(int id, String summary, String resolved, String assignee) {
        return "T,Boats," + id + ",Bug," + summary + ",Major,2020-01-01T00:00:00.000+0000,2020-01-02T00:00:00.000+0000,"
                + resolved + ",,,u0001," + assignee + "\n";
    }

    @AfterAll
    static void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private static String create(String summary) {
        var created = pat.json(
                "POST",
                "/rest/api/2/issue",
                "{\"fields\":{\"project\":{\"key\":\"BOATS\"}," + "\"issuetype\":{\"name\":\"Bug\"},\"summary\":\""
                        + summary + "\"}}");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Browser.tree(created).get("key").asText();
    }

    private static Map<String, String> form(String id, String summary) {
        return Map.of(
                "id",
                id,
                "summary",
                summary,
                "priority",
                "3",
                "assignee",
                "lee",
                "reporter",
                "pat",
                "description",
                "Because");
    }

    private static String id(String key) {
        return Browser.tree(pat.get("/rest/api/2/issue/" + key)).get("id").asText();
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("none, but " + response.body());
    }

    @Test
    void showsAnIssueWithItsTextAsText() {
        assertThat(pat.get("/browse/BOATS-1").body())
                .contains("It &lt;b&gt;leaks&lt;/b&gt;")
                .doesNotContain("<b>leaks");
    }

    @Test
    void treatsAHiddenIssueAsMissing() {
        assertThat(pat.get("/browse/BOATS-999").statusCode()).isEqualTo(404);
        var absent = pat.get("/rest/api/2/issue/NOPE-1");
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(absent.body()).contains("Issue Does Not Exist");
    }

    @Test
    void editsAnIssueByItsFormAndShowsItsHistory() {
        String key = create("Before");

        assertThat(location(pat.submit("/secure/EditIssue.jspa", form(id(key), "After"))))
                .isEqualTo("/jira/browse/" + key);
        assertThat(pat.get("/browse/" + key).body()).contains("After", "<td>Before</td><td>After</td>");
        var history = Browser.tree(pat.get("/rest/api/2/issue/" + key + "?expand=changelog&fields=summary"));
        assertThat(history.at("/changelog/histories/0/items").findValuesAsText("field"))
                .contains("summary", "assignee");
        assertThat(history.get("fields").size()).isEqualTo(1);
    }

    @Test
    void showsErrorsInTheForm() {
        String key = create("Fine");

        assertThat(pat.submit("/secure/EditIssue.jspa", form(id(key), "")).body())
                .contains("You must specify a summary of the issue.", "Because");
        assertThat(pat.get("/secure/EditIssue.jspa?id=" + id(key) + "&summary=X")
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void createsAnIssueByItsForm() {
        var project = Browser.tree(pat.get("/rest/api/2/project/BOATS"));
        var types = Browser.tree(pat.get("/rest/api/2/issuetype"));
        String type = types.get(0).get("id").asText();
        String choice = "?pid=" + project.get("id").asText() + "&issuetype=" + type;

        assertThat(pat.get("/secure/CreateIssue!default.jspa" + choice).body()).contains("id=\"issue-create\"");
        assertThat(location(pat.submit(
                        "/secure/CreateIssueDetails.jspa",
                        Map.of(
                                "pid",
                                project.get("id").asText(),
                                "issuetype",
                                type,
                                "summary",
                                "Made by hand",
                                "reporter",
                                "pat",
                                "priority",
                                "3"))))
                .startsWith("/jira/browse/BOATS-");
    }

    @Test
    void movesAnIssueAlongTheWorkflow() {
        String key = create("To be resolved");

        assertThat(pat.get("/browse/" + key).body()).contains("Resolve Issue", "Start Progress");
        assertThat(pat.get("/secure/CommentAssignIssue!default.jspa?id=" + id(key) + "&action=5")
                        .body())
                .contains("name=\"resolution\"");
        assertThat(location(pat.submit(
                        "/secure/CommentAssignIssue.jspa", Map.of("id", id(key), "action", "5", "resolution", "1"))))
                .isEqualTo("/jira/browse/" + key);
        assertThat(Browser.tree(pat.get("/rest/api/2/issue/" + key))
                        .at("/fields/status/name")
                        .asText())
                .isEqualTo("Resolved");
        assertThat(pat.json("POST", "/rest/api/2/issue/" + key + "/transitions", "{\"transition\":{\"id\":\"3\"}}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(Browser.tree(pat.get("/rest/api/2/issue/" + key))
                        .at("/fields/resolution")
                        .isNull())
                .isTrue();
    }

    @Test
    void findsByJqlInTheNavigatorAndByRest() {
        assertThat(pat.get("/issues/?jql=summary+~+leaks").body()).contains("data-total=\"1\"", "1–1 of 1");
        assertThat(pat.get("/issues/?jql=summary+~+nothinglikethis").body()).contains("No issues were found");
        assertThat(pat.get("/issues/?jql=foo+%3D").body()).contains("Error in the JQL Query");
        var found = pat.json(
                "POST",
                "/rest/api/2/search",
                "{\"jql\":\"key in (BOATS-1, BOATS-2, BOATS-3) order by key\",\"maxResults\":1,"
                        + "\"fields\":[\"summary\"]}");
        assertThat(Browser.tree(found).get("total").asInt()).isEqualTo(3);
        assertThat(Browser.tree(found).at("/issues/0/key").asText()).isEqualTo("BOATS-1");
        assertThat(pat.json("POST", "/rest/api/2/search", "{\"jql\":\"foo = \"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void keepsAFilterAndOpensItInTheNavigator() {
        var filter = Browser.tree(pat.json(
                "POST", "/rest/api/2/filter", "{\"name\":\"Leaks\",\"jql\":\"summary ~ leaks\",\"favourite\":true}"));

        assertThat(pat.get("/rest/api/2/filter/favourite").body()).contains("\"Leaks\"");
        assertThat(pat.get("/issues/?filter=" + filter.get("id").asText()).body())
                .contains("data-total=\"1\"");
        assertThat(Browser.of(sandbox, "admin")
                        .get("/rest/api/2/filter/" + filter.get("id").asText())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void sortsByAColumnWithoutLosingTheQuery() {
        assertThat(pat.get("/issues/?jql=summary+~+leaks+order+by+created").body())
                .contains("jql=summary+%7E+leaks+ORDER+BY+priority+ASC");
    }

    @Test
    void deletesAnIssueOnlyWithPermission() {
        String key = create("Short lived");

        assertThat(Browser.of(sandbox, "admin")
                        .json("DELETE", "/rest/api/2/issue/" + key, null)
                        .statusCode())
                .isEqualTo(204);
        assertThat(pat.get("/rest/api/2/issue/" + key).statusCode()).isEqualTo(404);
    }
}
