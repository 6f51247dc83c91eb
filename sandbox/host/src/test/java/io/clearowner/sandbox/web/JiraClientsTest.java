package io.clearowner.sandbox.web;

import static io.clearowner.sandbox.kernel.osgi.PluginJar.aPlugin;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.boot.Sandbox;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** REST that ordinary Jira clients use: tokens, comments, user search and editmeta. */
class JiraClientsTest {
    private static final String TOKENS = "/rest/pat/latest/tokens";
    private static final String COMMENTS = "/rest/api/2/issue/BOATS-1/comment";

    @TempDir
    static Path folder;

    private static Sandbox sandbox;
    private static Browser pat;
    private static Browser admin;

    @BeforeAll
    static void start() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("people.csv"), "User,Active\nu0001,true\nu0002,false\n");
        Files.writeString(
                data.resolve("issues.csv"),
                "Tracker,Project,IssueId,IssueType,Summary,Priority,Created,Updated,Resolved,Due,"
                        + "Labels,Reporter,Assignee\n"
                        + "T,Boats,1,Bug,It leaks,Major,2020-01-01T00:00:00.000+0000,"
                        + "2020-01-02T00:00:00.000+0000,,,,u0001,\n");
        sandbox = Sandbox.builder()
                .plugin(aPlugin().in(folder))
                .home(folder.resolve("home"))
                .data(data)
                .start();
        pat = Browser.of(sandbox, "pat");
        admin = Browser.of(sandbox, "admin");
    }

    @AfterAll
    static void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private static JsonNode created(Browser browser, String body) {
        HttpResponse<String> response = browser.json("POST", TOKENS, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return Browser.tree(response);
    }

    private static HttpResponse<String> with(String token, String method, String path, String body) {
        return new Browser(sandbox).json(method, path, body, "Authorization", "Bearer " + token);
    }

    private static void revokeAll(Browser browser) {
        for (JsonNode token : Browser.tree(browser.get(TOKENS))) {
            assertThat(browser.json("DELETE", TOKENS + "/" + token.get("id").asText(), null)
                            .statusCode())
                    .isEqualTo(204);
        }
    }

    @Test
    void createsListsAndRevokesAToken() {
        JsonNode token = created(pat, "{\"name\":\"Script\",\"expirationDuration\":90}");
        String raw = token.get("rawToken").asText();

        assertThat(token.get("id").isNumber()).isTrue();
        assertThat(token.get("expiringAt").asText())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");
        HttpResponse<String> me = with(raw, "GET", "/rest/api/2/myself", null);
        assertThat(Browser.tree(me).get("name").asText()).isEqualTo("pat");
        assertThat(me.headers().allValues("Set-Cookie")).isEmpty();
        JsonNode listed = Browser.tree(pat.get(TOKENS));
        assertThat(listed.findValuesAsText("name")).contains("Script");
        assertThat(listed.toString()).doesNotContain(raw).contains("lastAccessedAt");
        String place = TOKENS + "/" + token.get("id").asText();
        assertThat(admin.json("DELETE", place, null).statusCode()).isEqualTo(404);
        assertThat(pat.json("DELETE", place, null).statusCode()).isEqualTo(204);
        assertThat(with(raw, "GET", "/rest/api/2/myself", null).statusCode()).isEqualTo(401);
        assertThat(pat.json("DELETE", place, null).statusCode()).isEqualTo(404);
    }

    @Test
    void rejectsAnInvalidToken_evenWhereAnonymousAccessIsAllowed() {
        assertThat(new Browser(sandbox).get("/rest/api/2/serverInfo").statusCode())
                .isEqualTo(200);
        assertThat(with("bm9uc2Vuc2U=", "GET", "/rest/api/2/serverInfo", null).statusCode())
                .isEqualTo(401);
        assertThat(with("", "GET", "/rest/api/2/serverInfo", null).statusCode()).isEqualTo(401);
        String raw = created(admin, "{\"name\":\"Pages\"}").get("rawToken").asText();
        assertThat(with(raw, "GET", "/secure/ViewProfile.jspa", null).statusCode())
                .isEqualTo(302);
        revokeAll(admin);
    }

    @Test
    void aTokenTakesPrecedenceOverTheSession() {
        String raw =
                created(admin, "{\"name\":\"Of the admin\"}").get("rawToken").asText();

        assertThat(Browser.tree(pat.json("GET", "/rest/api/2/myself", null, "Authorization", "bearer " + raw))
                        .get("name")
                        .asText())
                .isEqualTo("admin");
        assertThat(pat.json("GET", "/rest/api/2/myself", null, "Authorization", "Bearer x")
                        .statusCode())
                .isEqualTo(401);
        revokeAll(admin);
    }

    @Test
    void rejectsTheTokenOfADeactivatedUser() {
        Browser lee = Browser.of(sandbox, "lee");
        String raw = created(lee, "{\"name\":\"Of lee\"}").get("rawToken").asText();
        admin.json("PUT", "/rest/api/2/user?username=lee", "{\"active\":false}");
        try {
            assertThat(with(raw, "GET", "/rest/api/2/myself", null).statusCode())
                    .isEqualTo(401);
        } finally {
            admin.json("PUT", "/rest/api/2/user?username=lee", "{\"active\":true}");
        }
        revokeAll(lee);
    }

    @Test
    void rejectsInvalidInputAndTooManyTokens() {
        for (String body : List.of(
                "{}",
                "[]",
                "{\"name\":\" \"}",
                "{\"name\":1}",
                "{\"name\":\"" + "x".repeat(256) + "\"}",
                "{\"name\":\"n\",\"expirationDuration\":0}",
                "{\"name\":\"n\",\"expirationDuration\":366}",
                "{\"name\":\"n\",\"expirationDuration\":\"1\"}",
                "{\"name\":\"n\",\"other\":1}")) {
            assertThat(admin.json("POST", TOKENS, body).statusCode()).as(body).isEqualTo(400);
        }
        for (int i = 0; i < 10; i++) {
            created(admin, "{\"name\":\"Number " + i + "\"}");
        }
        assertThat(admin.json("POST", TOKENS, "{\"name\":\"n\"}").statusCode()).isEqualTo(400);
        assertThat(admin.get("/secure/ViewPersonalAccessTokens.jspa").body()).contains("which is the limit");
        revokeAll(admin);
        assertThat(new Browser(sandbox).get(TOKENS).statusCode()).isEqualTo(401);
    }

    @Test
    void createsAndRevokesATokenOnTheProfilePage() {
        assertThat(admin.get("/secure/ViewProfile.jspa").body()).contains("ViewPersonalAccessTokens.jspa");
        String page = admin.submit("/secure/CreatePersonalAccessToken.jspa", Map.of("name", "<b>", "days", "3"))
                .body();
        String raw = page.replaceAll("(?s).*id=\"raw-token\">([^<]+)<.*", "$1");
        assertThat(Browser.tree(with(raw, "GET", "/rest/api/2/myself", null))
                        .get("name")
                        .asText())
                .isEqualTo("admin");
        String list = admin.get("/secure/ViewPersonalAccessTokens.jspa").body();
        assertThat(list).contains("&lt;b&gt;").doesNotContain("<b>", raw);
        String id = list.replaceAll("(?s).*name=\"id\" value=\"(\\d+)\".*", "$1");
        admin.submit("/secure/RevokePersonalAccessToken.jspa", Map.of("id", id));
        assertThat(with(raw, "GET", "/rest/api/2/myself", null).statusCode()).isEqualTo(401);
        assertThat(admin.submit("/secure/CreatePersonalAccessToken.jspa", Map.of("name", "n", "days", "366"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void commentsByRestAndOnThePage() {
        var added = pat.json("POST", COMMENTS, "{\"body\":\"First <i>one</i>\"}");
        assertThat(added.statusCode()).isEqualTo(201);
        JsonNode comment = Browser.tree(added);
        assertThat(comment.at("/author/name").asText()).isEqualTo("pat");
        assertThat(admin.submit("/secure/AddComment.jspa", Map.of("id", issueId(), "comment", "From the page"))
                        .statusCode())
                .isEqualTo(302);

        JsonNode all = Browser.tree(pat.get(COMMENTS));
        assertThat(all.get("total").asInt()).isEqualTo(2);
        assertThat(bodies(all)).containsExactly("First <i>one</i>", "From the page");
        assertThat(bodies(Browser.tree(pat.get(COMMENTS + "?orderBy=-created&maxResults=1"))))
                .containsExactly("From the page");
        assertThat(bodies(Browser.tree(pat.get(COMMENTS + "?startAt=1")))).containsExactly("From the page");
        assertThat(Browser.tree(pat.get(COMMENTS + "/" + comment.get("id").asText())))
                .isEqualTo(comment);
        assertThat(Browser.tree(pat.get("/rest/api/2/issue/BOATS-1"))
                        .at("/fields/comment/total")
                        .asInt())
                .isEqualTo(2);
        assertThat(pat.get("/browse/BOATS-1?page=com.atlassian.jira.plugin.system.issuetabpanels:comment-tabpanel")
                        .body())
                .contains("First &lt;i&gt;one", "Robin Admin added a comment");
    }

    private static String issueId() {
        return Browser.tree(pat.get("/rest/api/2/issue/BOATS-1")).get("id").asText();
    }

    private static List<String> bodies(JsonNode page) {
        List<String> bodies = new ArrayList<>();
        page.get("comments").forEach(comment -> bodies.add(comment.get("body").asText()));
        return bodies;
    }

    @Test
    void rejectsInvalidComments() {
        for (String body : List.of(
                "{}",
                "[]",
                "{\"body\":\" \"}",
                "{\"body\":1}",
                "{\"body\":\"\\u0000\"}",
                "{\"body\":\"" + "x".repeat(32_768) + "\"}",
                "{\"body\":\"x\",\"visibility\":{\"type\":\"group\",\"value\":\"jira-users\"}}")) {
            assertThat(pat.json("POST", COMMENTS, body).statusCode())
                    .as(body.substring(0, Math.min(40, body.length())))
                    .isEqualTo(400);
        }
        assertThat(pat.get("/rest/api/2/issue/BOATS-99/comment").statusCode()).isEqualTo(404);
        assertThat(pat.get(COMMENTS + "/1").statusCode()).isEqualTo(404);
        assertThat(pat.get(COMMENTS + "?orderBy=author").statusCode()).isEqualTo(400);
        assertThat(new Browser(sandbox).get(COMMENTS).statusCode()).isEqualTo(401);
        assertThat(pat.submit("/secure/AddComment.jspa", Map.of("id", issueId()))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void rejectsACommentWithoutThePermission() {
        String place = "/rest/sandbox/1.0/projects/BOATS/permissions";
        for (String group : List.of("jira-software-users", "insiders")) {
            admin.json("DELETE", place + "?permission=ADD_COMMENTS&group=" + group, null);
        }
        try {
            assertThat(pat.json("POST", COMMENTS, "{\"body\":\"x\"}").statusCode())
                    .isEqualTo(403);
            assertThat(pat.get(COMMENTS).statusCode()).isEqualTo(200);
        } finally {
            admin.json("POST", place, "{\"permission\":\"ADD_COMMENTS\",\"group\":\"jira-software-users\"}");
        }
    }

    @Test
    void findsUsersByTheBeginningOfAWord() {
        assertThat(names(pat.get("/rest/api/2/user/search?username=ordin"))).containsExactly("pat");
        assertThat(names(pat.get("/rest/api/2/user/search?username=u0002"))).isEmpty();
        assertThat(names(pat.get("/rest/api/2/user/search?username=u0002&includeInactive=true")))
                .containsExactly("u0002");
        assertThat(names(pat.get("/rest/api/2/user/search?username=u000&includeInactive=true&includeActive=false")))
                .containsExactly("u0002");
        assertThat(pat.get("/rest/api/2/user/search").statusCode()).isEqualTo(400);
        assertThat(new Browser(sandbox)
                        .get("/rest/api/2/user/search?username=pat")
                        .statusCode())
                .isEqualTo(401);
    }

    private static List<String> names(HttpResponse<String> response) {
        return Browser.tree(response).findValuesAsText("name");
    }

    @Test
    void findsNobodyWithoutThePermissionToBrowseUsers() {
        Browser lee = Browser.of(sandbox, "lee");
        String member = "/rest/api/2/group/user?groupname=jira-software-users";
        assertThat(names(lee.get("/rest/api/2/user/search?username=pat"))).containsExactly("pat");
        assertThat(admin.json("DELETE", member + "&username=lee", null).statusCode())
                .isEqualTo(200);
        try {
            assertThat(Browser.tree(lee.get("/rest/api/2/user/search?username=pat")))
                    .isEmpty();
            JsonNode picked = Browser.tree(lee.get("/rest/api/2/user/picker?query=pat"));
            assertThat(picked.get("users")).isEmpty();
            assertThat(picked.get("total").asInt()).isZero();
        } finally {
            admin.json("POST", member, "{\"name\":\"lee\"}");
        }
        assertThat(Browser.tree(lee.get("/rest/api/2/user/picker?query=pat"))
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void editmetaHasTheFieldsOfTheScreen() {
        JsonNode fields =
                Browser.tree(pat.get("/rest/api/2/issue/BOATS-1/editmeta")).get("fields");

        assertThat(fields.at("/summary/required").asBoolean()).isTrue();
        assertThat(fields.at("/summary/schema/system").asText()).isEqualTo("summary");
        assertThat(fields.at("/priority/allowedValues/0/name").asText()).isEqualTo("Blocker");
        assertThat(fields.at("/summary/operations/0").asText()).isEqualTo("set");
        assertThat(fields.has("resolution")).isFalse();
        assertThat(pat.get("/rest/api/2/issue/BOATS-99/editmeta").statusCode()).isEqualTo(404);
    }

    @Test
    void editmetaOfAClosedIssueIsEmpty() {
        String key = Browser.tree(pat.json(
                        "POST",
                        "/rest/api/2/issue",
                        "{\"fields\":{\"project\":{\"key\":\"BOATS\"},\"issuetype\":{\"name\":\"Bug\"},"
                                + "\"summary\":\"Closed\"}}"))
                .get("key")
                .asText();
        pat.json(
                "POST",
                "/rest/api/2/issue/" + key + "/transitions",
                "{\"transition\":{\"id\":\"2\"},\"fields\":{\"resolution\":{\"name\":\"Fixed\"}}}");

        assertThat(Browser.tree(pat.get("/rest/api/2/issue/" + key + "/editmeta"))
                        .get("fields"))
                .isEmpty();
    }
}
