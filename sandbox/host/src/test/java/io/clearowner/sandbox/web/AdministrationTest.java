package io.clearowner.sandbox.web;

import static io.clearowner.sandbox.kernel.osgi.PluginJar.aPlugin;
import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.sandbox.boot.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The administration of Jira and of a project, with an app's conditional links, and the page of the apps. */
class AdministrationTest {
    private static final String OF_JIRA = "com.atlassian.jira.plugin.webfragment.conditions.";
    private static final String NAMED =
            """
            import com.atlassian.plugin.web.Condition;
            import java.util.Map;
            public class Answer implements Condition {
                private boolean yes;
                @Override public void init(Map<String, String> params) { yes = "yes".equals(params.get("say")); }
                @Override public boolean shouldDisplay(Map<String, Object> context) { return yes; }
            }
            """;
    private static final String PAGE =
            """
            import com.atlassian.jira.security.request.RequestMethod;
            import com.atlassian.jira.security.request.SupportedMethods;
            import com.atlassian.jira.web.action.JiraWebActionSupport;
            public class Page extends JiraWebActionSupport {
                @SupportedMethods(RequestMethod.GET)
                public String doDefault() { return SUCCESS; }
            }
            """;

    @TempDir
    static Path folder;

    private static Sandbox sandbox;
    private static Browser admin;
    private static Browser lead;

    private static String item(String name, String conditions) {
        return "<web-item key=\"" + name + "\" section=\"atl.jira.proj.config/projectgroup4\"><label key=\"example."
                + name
                + "\"/><link linkId=\"" + name + "\">/secure/Page!default.jspa?projectKey=$projectKeyEncoded</link>"
                + conditions + "</web-item>\n";
    }

    private static String says(String answer, String more) {
        return "<condition class=\"org.example.plugin.Answer\"" + more + "><param name=\"say\">" + answer
                + "</param></condition>";
    }

    private static String ofJira(String name, String param) {
        return "<condition class=\"" + OF_JIRA + name + "\">" + param + "</condition>";
    }

    @BeforeAll
    static void start() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("people.csv"), "User,Active\nu0001,true\n");
        Files.writeString(
                data.resolve("issues.csv"),
                "Tracker,Project,IssueId,IssueType,Summary,Priority,Created,"
                        + "Updated,Resolved,Due,Labels,Reporter,Assignee\n"
                        + "T,Boats,1,Bug,First,Major,2020-01-01T00:00:00.000+0000,2020-01-02T00:00:00.000+0000,,,,"
                        + "u0001,u0001\n");
        Path jar = aPlugin()
                .source("org.example.plugin.Answer", NAMED)
                .source("org.example.plugin.Page", PAGE)
                .manifest(
                        "Import-Package",
                        "com.atlassian.plugin.web,com.atlassian.plugin,"
                                + "com.atlassian.plugin.web.baseconditions,com.atlassian.jira.web.action,"
                                + "com.atlassian.jira.security.request,com.atlassian.jira.util,com.atlassian.jira.web,"
                                + "webwork.action")
                .info("<description>Shows <![CDATA[<b>things</b>]]></description><vendor name=\"Example &amp; Sons\" "
                        + "url=\"https://example.org/\"/><param name=\"plugin-icon\">icon.png</param>"
                        + "<param name=\"configure.url\">/secure/admin/Conf.jspa</param>"
                        + "<param name=\"post.install.url\">/secure/admin/Start.jspa</param>")
                .module("<resource type=\"i18n\" name=\"i18n\" location=\"example\"/>")
                .module(item("plain", ""))
                .module(item("all", says("yes", "") + says("no", "")))
                .module(item("any", "<conditions type=\"OR\">" + says("no", "") + says("yes", "") + "</conditions>"))
                .module(item("inverted", says("no", " invert=\"true\"")))
                .module(item("admins", ofJira("UserIsAdminCondition", "")))
                .module(item(
                        "leads",
                        ofJira(
                                "HasProjectPermissionCondition",
                                "<param name=\"permission\">ADMINISTER_PROJECTS</param>")))
                .module(item(
                        "nobody",
                        ofJira("JiraGlobalPermissionCondition", "<param name=\"permission\">SYSTEM_NOBODY</param>")))
                .module(
                        """
                        <webwork1 key="pages" class="java.lang.Object"><actions>
                          <action name="org.example.plugin.Page" alias="Page" roles-required="use">
                            <view name="success">/page.vm</view></action></actions></webwork1>""")
                .file(
                        "page.vm",
                        "<html><head><title>Page</title><meta name=\"decorator\" content=\"atl.admin\"><meta "
                                + "name=\"admin.active.section\" content=\"atl.jira.proj.config\"><meta "
                                + "name=\"admin.active.tab\" content=\"plain\"><meta name=\"projectKey\" "
                                + "content=\"BOATS\"></head><body><p id=\"page\">Mine</p></body></html>")
                .file("icon.png", "not really a picture")
                .file(
                        "example.properties",
                        "example.plain=Item plain\nexample.all=Item all\nexample.any=Item any\n"
                                + "example.inverted=Item inverted\nexample.admins=Item admins\nexample.leads=Item "
                                + "leads\n"
                                + "example.nobody=Item nobody\n")
                .in(folder);
        sandbox = Sandbox.builder()
                .plugin(jar)
                .home(folder.resolve("home"))
                .data(data)
                .start();
        admin = Browser.of(sandbox, "admin");
        lead = Browser.of(sandbox, "u0001");
    }

    @AfterAll
    static void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    void changesTheLeadOfAComponentByRest() {
        Browser admin = Browser.of(sandbox, "admin");
        var created = admin.json(
                "POST", "/rest/api/2/component", "{\"project\":\"BOATS\",\"name\":\"Sails\",\"leadUserName\":\"pat\"}");
        assertThat(created.statusCode()).isEqualTo(201);
        String place =
                "/rest/api/2/component/" + Browser.tree(created).get("id").asText();

        assertThat(Browser.tree(admin.get(place)).at("/lead/key").asText()).isEqualTo("JIRAUSER2");
        admin.json("PUT", place, "{\"leadUserName\":\"lee\"}");
        assertThat(Browser.tree(admin.get("/rest/api/2/project/BOATS/components"))
                        .at("/0/lead/name")
                        .asText())
                .isEqualTo("lee");
        assertThat(admin.json("PUT", place, "{\"leadUserName\":\"nobody\"}").statusCode())
                .isEqualTo(400);
        assertThat(Browser.of(sandbox, "pat")
                        .json("PUT", place, "{\"leadUserName\":\"pat\"}")
                        .statusCode())
                .isEqualTo(403);
        admin.json("PUT", place, "{\"description\":\"Canvas\"}");
        assertThat(Browser.tree(admin.get(place)).at("/lead/name").asText()).isEqualTo("lee");
        admin.json("PUT", place, "{\"leadUserName\":null}");
        assertThat(Browser.tree(admin.get(place)).get("lead").isNull()).isTrue();
        assertThat(admin.json("DELETE", place, null).statusCode()).isEqualTo(204);
    }

    @Test
    void showsLinksInAProjectsMenuWhoseConditionsHold() {
        assertThat(admin.get("/plugins/servlet/project-config/BOATS").body())
                .contains("Item plain", "Item any", "Item inverted", "Item admins", "Item leads")
                .contains("/secure/Page!default.jspa?projectKey=BOATS")
                .doesNotContain("Item all", "Item nobody");
    }

    @Test
    void showsProjectSettingsToProjectAdministrators() {
        assertThat(lead.get("/secure/admin").statusCode()).isEqualTo(403);
        assertThat(lead.get("/plugins/servlet/project-config/BOATS").body())
                .contains("Item leads")
                .doesNotContain("Item admins");
        assertThat(lead.get("/secure/Page!default.jspa").body())
                .contains("<p id=\"page\">Mine</p>", "aui-nav-selected\"><a href=\"/jira/secure/Page!default.jspa");
        assertThat(lead.get("/secure/BrowseProjects.jspa").body()).contains("/plugins/servlet/project-config/BOATS");
        assertThat(Browser.of(sandbox, "lee")
                        .get("/plugins/servlet/project-config/BOATS")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void showsAnAppWithItsConfigurationLink() {
        assertThat(admin.get("/plugins/servlet/upm").body())
                .contains(
                        "Shows &lt;b&gt;things&lt;/b&gt;",
                        "<a href=\"https://example.org/\" rel=\"noreferrer\">" + "Example &amp; Sons</a>",
                        "<dd>1.0</dd>",
                        "href=\"/jira/secure/admin/Conf.jspa\"");
        assertThat(admin.get("/plugins/servlet/upm/icon?key=org.example.plugin").body())
                .isEqualTo("not really a picture");
        assertThat(lead.get("/plugins/servlet/upm").statusCode()).isEqualTo(403);
    }

    @Test
    void linksToTheStartPageOfANewAppUntilTheNoticeIsClosed() {
        Map<String, String> app = Map.of("key", "org.example.plugin");
        assertThat(admin.get("/plugins/servlet/upm").body())
                .contains("Installed and ready to go!", "href=\"/jira/secure/admin/Start.jspa\">Get started</a>");

        assertThat(admin.form("/plugins/servlet/upm/news", app, null).statusCode())
                .isEqualTo(403);
        assertThat(admin.submit("/plugins/servlet/upm/news", app).statusCode()).isEqualTo(302);

        assertThat(admin.get("/plugins/servlet/upm").body()).doesNotContain("ready to go", "Get started");
    }
}
