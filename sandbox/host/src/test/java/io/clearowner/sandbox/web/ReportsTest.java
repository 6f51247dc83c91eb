package io.clearowner.sandbox.web;

import static io.clearowner.sandbox.kernel.osgi.PluginJar.aPlugin;
import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.sandbox.boot.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form, the refusals and the result of a plugin's report, over HTTP. */
class ReportsTest {
    private static final String REPORT =
            """
            import com.atlassian.jira.plugin.report.impl.AbstractReport;
            import com.atlassian.jira.web.action.ProjectActionSupport;
            import java.util.Map;
            public class Counting extends AbstractReport {
                @Override public void validate(ProjectActionSupport action, Map params) {
                    if (!String.valueOf(params.get("days")).matches("[0-9]+")) {
                        action.addError("days", "Days must be a <number>");
                    }
                }
                @Override public String generateReportHtml(ProjectActionSupport action, Map params) {
                    return descriptor.getHtml("view", Map.of("days", params.get("days"), "colour",
                            params.get("colour"), "project", action.getSelectedProject().getKey(),
                            "id", action.getSelectedProjectId()));
                }
                @Override public boolean isExcelViewSupported() { return true; }
                @Override public String generateReportExcel(ProjectActionSupport action, Map params) {
                    return descriptor.getHtml("excel", Map.of("days", params.get("days")));
                }
            }
            """;
    private static final String COLOURS =
            """
            import com.atlassian.configurable.ValuesGenerator;
            import java.util.LinkedHashMap;
            import java.util.Map;
            public class Colours implements ValuesGenerator<String> {
                @Override public Map<String, String> getValues(Map params) {
                    Map<String, String> values = new LinkedHashMap<>();
                    values.put("r", "Red & <b>bold</b>");
                    values.put("g", "Green for " + params.get("User"));
                    return values;
                }
            }
            """;
    private static final String MODULE =
            """
            <resource type="i18n" name="i18n" location="example"/>
            <report key="counting" name="Counting" class="org.example.plugin.Counting">
              <description key="example.description"/>
              <label key="example.label"/>
              <resource type="velocity" name="view" location="view.vm"/>
              <resource type="velocity" name="excel" location="excel.vm"/>
              <properties>
                <property><key>days</key><name>example.days</name><description>example.hint</description>
                  <type>long</type><default>30</default></property>
                <property><key>colour</key><name>example.colour</name><type>select</type>
                  <values class="org.example.plugin.Colours"/></property>
                <property><key>from</key><name>example.from</name><type>date</type></property>
                <property><key>where</key><name>example.where</name><type>filterprojectpicker</type></property>
              </properties>
            </report>
            """;

    @TempDir
    static Path folder;

    private static Sandbox sandbox;
    private static Browser pat;
    private static String project;

    @BeforeAll
    static void start() throws IOException {
        Path jar = aPlugin()
                .source("org.example.plugin.Counting", REPORT)
                .source("org.example.plugin.Colours", COLOURS)
                .manifest(
                        "Import-Package",
                        "com.atlassian.jira.plugin.report.impl,com.atlassian.jira.plugin.report,"
                                + "com.atlassian.jira.web.action,com.atlassian.jira.project,com.atlassian.configurable,"
                                + "com.atlassian.jira.util,com.atlassian.jira.web,webwork.action")
                .module(MODULE)
                .file("view.vm", "<p id=\"result\">$days $colour $project $id $i18n.getText('example.days')</p>")
                .file("excel.vm", "<table><tr><td>$days</td></tr></table>")
                .file(
                        "example.properties",
                        "example.label=Counting report\nexample.description=Counts.\n"
                                + "example.days=Days\nexample.hint=How many\nexample.colour=Colour\nexample.from=From\n"
                                + "example.where=Where\n")
                .in(folder);
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("people.csv"), "User,Active\nu0001,true\n");
        Files.writeString(
                data.resolve("issues.csv"),
                "Tracker,Project,IssueId,IssueType,Summary,Priority,Created,"
                        + "Updated,Resolved,Due,Labels,Reporter,Assignee\n"
                        + "T,Boats,1,Bug,First,Major,2020-01-01T00:00:00.000+0000,2020-01-02T00:00:00.000+0000,,,,"
                        + "u0001,u0001\n");
        sandbox = Sandbox.builder()
                .plugin(jar)
                .home(folder.resolve("home"))
                .data(data)
                .start();
        pat = Browser.of(sandbox, "pat");
        project = Browser.tree(pat.get("/rest/api/2/project/BOATS")).get("id").asText();
    }

    @AfterAll
    static void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private static String of(String command, String query) {
        return "/secure/ConfigureReport" + command + ".jspa?selectedProjectId=" + project
                + "&reportKey=org.example.plugin:counting" + query;
    }

    @Test
    void isLinkedFromThePageOfAProject() {
        assertThat(pat.get("/projects/BOATS").body())
                .contains(
                        "Counting report",
                        "Counts.",
                        "/secure/ConfigureReport!default.jspa?selectedProjectId=" + project
                                + "&amp;reportKey=org.example.plugin%3Acounting");
        assertThat(pat.get("/secure/BrowseProjects.jspa").body()).contains("/projects/BOATS");
        assertThat(pat.get("/projects/NOPE").statusCode()).isEqualTo(404);
    }

    @Test
    void showsItsPropertiesWithDefaultsAndChoices() {
        assertThat(pat.get(of("!default", "")).body())
                .contains("<label for=\"report-days\">Days</label>", "name=\"days\" value=\"30\"", "How many")
                .contains(
                        "<option value=\"r\">Red &amp; &lt;b&gt;bold&lt;/b&gt;</option>",
                        "<option value=\"g\">Green for ")
                .contains("placeholder=\"d/MMM/yy\"", "<option value=\"project-" + project + "\">Boats</option>");
    }

    @Test
    void showsErrorsAtTheFieldAndKeepsTheInput() {
        assertThat(pat.get(of("", "&days=x&colour=g")).body())
                .contains("<div class=\"error\">Days must be a &lt;number&gt;</div>", "name=\"days\" value=\"x\"")
                .contains("<option value=\"g\" selected>")
                .doesNotContain("id=\"result\"");
    }

    @Test
    void showsItsResultForTheProject() {
        assertThat(pat.get(of("", "&days=7&colour=g")).body())
                .contains("<p id=\"result\">7 g BOATS " + project + " Days</p>", "ConfigureReport!excelView.jspa?");
    }

    @Test
    void returnsItsExcelView() {
        var excel = pat.get(of("!excelView", "&days=7"));

        assertThat(excel.body()).isEqualTo("<table><tr><td>7</td></tr></table>");
        assertThat(excel.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/vnd.ms-excel"));
    }

    @Test
    void treatsAHiddenProjectAsMissing() {
        assertThat(pat.get("/secure/ConfigureReport!default.jspa?selectedProjectId=1&reportKey="
                                + "org.example.plugin:counting")
                        .statusCode())
                .isEqualTo(404);
        assertThat(pat.get("/secure/ConfigureReport!default.jspa?selectedProjectId=" + project + "&reportKey=none")
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Browser(sandbox).get(of("", "&days=7")).statusCode()).isEqualTo(302);
    }
}
