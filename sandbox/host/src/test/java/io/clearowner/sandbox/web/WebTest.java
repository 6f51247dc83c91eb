package io.clearowner.sandbox.web;

import static io.clearowner.sandbox.kernel.osgi.PluginJar.aPlugin;
import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.sandbox.boot.Sandbox;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions, forms and refusals, over real HTTP, with a plugin that has one of each module. */
class WebTest {
    private static final String ACTION =
            """
            import com.atlassian.jira.security.request.RequestMethod;
            import com.atlassian.jira.security.request.SupportedMethods;
            import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
            import com.atlassian.jira.web.action.JiraWebActionSupport;
            public class Counter extends JiraWebActionSupport {
                private static int count;
                private int by;
                public void setBy(int by) { this.by = by; }
                public int getCount() { return count; }
                @SupportedMethods(RequestMethod.GET)
                public String doDefault() { return SUCCESS; }
                @RequiresXsrfCheck
                protected String doExecute() { count += by; return getRedirect("/secure/Counter!default.jspa"); }
                @SupportedMethods(RequestMethod.GET)
                public String doFail() { throw new IllegalStateException("select secret from org.example.Hidden"); }
                public String doReset() { count = 0; return getRedirect("/secure/Counter!default.jspa"); }
            }
            """;
    private static final String RESOURCE =
            """
            import com.atlassian.annotations.security.UnrestrictedAccess;
            import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
            import com.fasterxml.jackson.annotation.JsonProperty;
            import jakarta.ws.rs.*;
            import jakarta.ws.rs.core.MediaType;
            import java.util.Map;
            @Path("/things")
            @Produces(MediaType.APPLICATION_JSON)
            public class Things {
                public static class Thing { @JsonProperty public String name; }
                @GET public Map<String, String> mine() { return Map.of("for", "users"); }
                @GET @Path("/open") @UnrestrictedAccess public Map<String, String> open() {
                    return Map.of("for", "all");
                }
                @GET @Path("/admin") @AdminOnly public Map<String, String> admin() { return Map.of("for", "admins"); }
                @POST @Consumes(MediaType.APPLICATION_JSON) public Thing add(Thing thing) { return thing; }
                @GET @Path("/fail") @UnrestrictedAccess public Map<String, String> fail() {
                    throw new IllegalStateException("select secret from org.example.Hidden");
                }
                @POST @Path("/form") @Consumes("text/plain") public Map<String, String> form(String text) {
                    return Map.of("text", text);
                }
            }
            """;

    @TempDir
    static Path folder;

    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder()
                .home(folder.resolve("home"))
                .plugin(aPlugin()
                        .source("org.example.plugin.Counter", ACTION)
                        .source("org.example.plugin.Things", RESOURCE)
                        .manifest(
                                "Import-Package",
                                "com.atlassian.jira.web.action,com.atlassian.jira.security.request,"
                                        + "com.atlassian.jira.security.xsrf,com.atlassian.annotations.security,"
                                        + "com.atlassian.jira.web,com.atlassian.jira.util,"
                                        + "com.atlassian.plugins.rest.api.security.annotation,"
                                        + "com.fasterxml.jackson.annotation,jakarta.ws.rs,jakarta.ws.rs.core,"
                                        + "webwork.action")
                        .module(
                                """
                        <webwork1 key="actions" class="java.lang.Object"><actions>
                          <action name="org.example.plugin.Counter" alias="Counter" roles-required="admin">
                            <view name="success">/counter.vm</view>
                          </action></actions></webwork1>
                        <rest key="rest" path="example" version="1.0"/>
                        <web-resource key="gadget">
                          <transformation extension="js"><transformer key="jsI18n"/></transformation>
                          <dependency>com.atlassian.auiplugin:ajs</dependency>
                          <context>atl.dashboard</context>
                          <resource type="download" name="gadget.js" location="js/gadget.js"/>
                        </web-resource>
                        <resource type="i18n" name="i18n" location="example"/>
                        <dashboard-item key="item" configurable="true">
                          <definition><title key="example.title"/></definition>
                          <amd-module>example/gadget</amd-module>
                        </dashboard-item>
                        <velocity-allowlist key="allowed">
                          <method>org.example.plugin.Counter#getCount()</method>
                        </velocity-allowlist>
                        """)
                        .file(
                                "counter.vm",
                                "<html><head><title>Counter</title><meta name=\"decorator\" content=\"admin\">"
                                        + "</head><body><p id=\"count\">$action.count</p></body></html>")
                        .file("example.properties", "example.title=It''s unclear\nexample.n={0} of {1}\n")
                        .file(
                                "js/gadget.js",
                                "define('example/gadget', [], function () { return [AJS.I18n.getText('example.title'), "
                                        + "AJS.I18n.getText(\"example.n\", 1, 2)]; });")
                        .in(folder))
                .start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static Browser as(String user) {
        return Browser.of(sandbox, user);
    }

    private static Browser nobody() {
        return new Browser(sandbox);
    }

    @Test
    void reportsItsState() {
        assertThat(nobody().get("/status").body()).isEqualTo("{\"state\":\"RUNNING\"}");
    }

    @Test
    void redirectsAnonymousUsersToTheLoginAndBack() {
        var refused = nobody().get("/secure/Dashboard.jspa?selectPageId=1");

        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(refused.headers().firstValue("Location"))
                .contains("/jira/login.jsp?os_destination=%2Fsecure%2FDashboard.jspa%3FselectPageId%3D1");
        var browser = nobody();
        var in = browser.form(
                "/login.jsp",
                Map.of(
                        "os_username",
                        "pat",
                        "os_password",
                        "pat",
                        "os_destination",
                        "/secure/Dashboard.jspa?selectPageId=1"),
                null);
        assertThat(in.headers().firstValue("Location")).contains("/jira/secure/Dashboard.jspa?selectPageId=1");
        assertThat(Browser.tree(browser.get("/rest/api/2/myself")).get("name").asText())
                .isEqualTo("pat");
    }

    @Test
    void refusesAWrongPasswordInTheFormAndInRest() {
        assertThat(nobody().form("/login.jsp", Map.of("os_username", "pat", "os_password", "no"), null)
                        .body())
                .contains("incorrect");
        var rest = nobody().json("POST", "/rest/auth/1/session", "{\"username\":\"pat\",\"password\":\"no\"}");
        assertThat(rest.statusCode()).isEqualTo(401);
        assertThat(Browser.tree(rest).get("errorMessages").get(0).asText()).isEqualTo("Login failed");
    }

    @Test
    void endsASession() {
        Browser browser = as("pat");

        assertThat(browser.get("/rest/auth/1/session").statusCode()).isEqualTo(200);
        assertThat(browser.json("DELETE", "/rest/auth/1/session", null).statusCode())
                .isEqualTo(204);
        assertThat(browser.get("/rest/auth/1/session").statusCode()).isEqualTo(401);
    }

    @Test
    void refusesBasicAuthentication() {
        String header = "Basic " + java.util.Base64.getEncoder().encodeToString("admin:admin".getBytes());

        assertThat(nobody().json("GET", "/rest/api/2/myself", null, "Authorization", header)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void endsTheSessionOfADeactivatedUserAtOnce() {
        Browser lee = as("lee");
        as("admin").json("PUT", "/rest/api/2/user?username=lee", "{\"active\":false}");
        try {
            assertThat(lee.get("/rest/api/2/myself").statusCode()).isEqualTo(401);
        } finally {
            as("admin").json("PUT", "/rest/api/2/user?username=lee", "{\"active\":true}");
        }
    }

    @Test
    void letsOnlyAdministratorsChangeUsers() {
        assertThat(as("pat")
                        .json("PUT", "/rest/api/2/user?username=lee", "{\"active\":false}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesAFormWithoutTheTokenOfItsSession() {
        Browser admin = as("admin");

        var without = admin.form("/secure/AddPortalPage.jspa", Map.of("name", "X"), null);
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("XSRF Security Token Missing");
        assertThat(admin.form("/secure/AddPortalPage.jspa", Map.of("name", "X"), "0123")
                        .statusCode())
                .isEqualTo(403);
        assertThat(admin.submit("/secure/AddPortalPage.jspa", Map.of("name", "X"))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void refusesARequestForgedByAnotherSite() {
        var refused = as("admin").json("POST", "/rest/example/1.0/things", "{}", "Origin", "https://evil.example");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("XSRF check failed");
    }

    @Test
    void refusesAFormLikePostToRestUnlessItSaysNoCheck() {
        Browser pat = as("pat");

        assertThat(pat.post("/rest/example/1.0/things/form", "text/plain", "x").statusCode())
                .isEqualTo(403);
        assertThat(pat.post("/rest/example/1.0/things/form", "text/plain", "x", "X-Atlassian-Token", "no-check")
                        .body())
                .isEqualTo("{\"text\":\"x\"}");
        assertThat(pat.json("POST", "/rest/example/1.0/things", "{\"name\":\"n\"}")
                        .body())
                .isEqualTo("{\"name\":\"n\"}");
    }

    @Test
    void refusesUnknownPropertiesOfARestResource() {
        var refused = as("pat").json("POST", "/rest/example/1.0/things", "{\"name\":\"n\",\"other\":1}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("other");
    }

    @Test
    void checksAccessByTheAnnotationsOfRestMethods() {
        assertThat(nobody().get("/rest/example/1.0/things").statusCode()).isEqualTo(401);
        assertThat(nobody().get("/rest/example/1.0/things/admin").statusCode()).isEqualTo(401);
        assertThat(nobody().get("/rest/example/1.0/things/open").statusCode()).isEqualTo(200);
        assertThat(as("pat").get("/rest/example/1.0/things").statusCode()).isEqualTo(200);
        assertThat(as("pat").get("/rest/example/1.0/things/admin").statusCode()).isEqualTo(403);
        assertThat(as("admin").get("/rest/example/latest/things/admin").statusCode())
                .isEqualTo(200);
    }

    @Test
    void returnsJsonForAMissingResource() {
        assertThat(Browser.tree(as("pat").get("/rest/nothing/1.0/x"))
                        .get("status-code")
                        .asInt())
                .isEqualTo(404);
        assertThat(Browser.tree(as("pat").get("/rest/example/1.0/x"))
                        .get("status-code")
                        .asInt())
                .isEqualTo(404);
    }

    @Test
    void hidesDetailsOfFailures() {
        var rest = nobody().get("/rest/example/1.0/things/fail");
        assertThat(rest.statusCode()).isEqualTo(500);
        assertThat(Browser.tree(rest).get("errorMessages").toString()).isEqualTo("[\"Internal server error\"]");
        assertThat(rest.body()).doesNotContain("secret", "Hidden", "Exception");
        var page = as("admin").get("/secure/Counter!fail.jspa");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).doesNotContain("secret", "Hidden", "Exception");
    }

    @Test
    void rejectsHeadersLongerThanTomcatsDefault() {
        String path = "/rest/api/2/search?jql=";
        assertThat(as("pat").get(path + "summary+~+" + "x".repeat(7000)).statusCode())
                .isEqualTo(200);
        var refused = as("pat").get(path + "x".repeat(8192));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(refused.body())
                .contains("HTTP Status 400 – Bad Request")
                .doesNotContain("Exception", "Apache Tomcat");
    }

    @Test
    void returns405ForGetOnAWritingPath() {
        var page = as("admin").get("/secure/AddPortalPage.jspa?name=X");
        assertThat(page.statusCode()).isEqualTo(405);
        assertThat(page.headers().firstValue("Allow")).contains("POST");
        assertThat(as("admin").get("/secure/Logout.jspa").statusCode()).isEqualTo(405);
    }

    @Test
    void runsAnActionOnlyWithItsMethodsItsTokenAndItsRole() {
        Browser admin = as("admin");

        assertThat(admin.get("/secure/Counter!default.jspa").body()).contains("<p id=\"count\">0</p>");
        assertThat(admin.get("/secure/Counter.jspa?by=5").statusCode()).isEqualTo(405);
        assertThat(admin.get("/secure/Counter!reset.jspa").statusCode()).isEqualTo(405);
        assertThat(admin.form("/secure/Counter!default.jspa", Map.of(), null).statusCode())
                .isEqualTo(405);
        assertThat(admin.form("/secure/Counter.jspa", Map.of("by", "5"), null).statusCode())
                .isEqualTo(403);
        assertThat(admin.submit("/secure/Counter.jspa", Map.of("by", "5"))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/jira/secure/Counter!default.jspa"));
        assertThat(admin.get("/secure/Counter!default.jspa").body()).contains("<p id=\"count\">5</p>");
        assertThat(as("pat").get("/secure/Counter!default.jspa").statusCode()).isEqualTo(403);
        assertThat(nobody().get("/secure/Counter!default.jspa").statusCode()).isEqualTo(302);
    }

    @Test
    void translatesTheTextsOfAScript() {
        assertThat(nobody().get("/download/resources/org.example.plugin:gadget/gadget.js")
                        .body())
                .contains("return [\"It's unclear\", AJS.format(\"{0} of {1}\", 1, 2)]");
    }

    @Test
    void loadsTheScriptsOfAContextOnItsPagesOnly() {
        assertThat(as("admin").get("/secure/Dashboard.jspa").body()).contains("org.example.plugin:gadget/gadget.js");
        assertThat(as("admin").get("/secure/ViewProfile.jspa").body()).doesNotContain("gadget.js");
    }

    @Test
    void keepsAGadgetsPreferencesForItsOwnerAndOnlyAsStrings() {
        Browser admin = as("admin");
        String place = admin.submit("/secure/AddPortalPage.jspa", Map.of("name", "Mine", "shared", "true"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("/jira", "");
        String id = place.replaceAll("\\D", "");
        admin.submit("/secure/AddPortlet.jspa", Map.of("dashboardId", id, "moduleKey", "org.example.plugin:item"));
        String gadget = admin.get(place).body().replaceAll("(?s).*data-gadget-id=\"(\\d+)\".*", "$1");
        String prefs = "/rest/dashboards/1.0/" + id + "/gadget/" + gadget + "/prefs";

        assertThat(admin.json("PUT", prefs, "{\"rows\":\"10\",\"jql\":\"summary ~ \\\"<b>\\\"\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(admin.get(place).body())
                .contains("data-preferences=\"{&quot;jql&quot;:&quot;summary ~ \\&quot;&lt;b&gt;\\&quot;&quot;,"
                        + "&quot;rows&quot;:&quot;10&quot;}\"");
        assertThat(admin.json("PUT", prefs, "{\"rows\":10}").statusCode()).isEqualTo(400);
        assertThat(admin.json("PUT", prefs, "{\"rows\":10}").body()).contains("rows must be a string");
        assertThat(as("pat").json("PUT", prefs, "{\"rows\":\"20\"}").statusCode())
                .isEqualTo(403);
        assertThat(as("pat").get(place).statusCode()).isEqualTo(200);
    }
}
