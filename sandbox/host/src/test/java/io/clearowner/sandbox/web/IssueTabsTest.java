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

/** Tabs that a plugin adds below an issue, over HTTP. */
class IssueTabsTest {
    private static final String TAB =
            """
            import com.atlassian.jira.plugin.issuetabpanel.*;
            import java.util.Date;
            import java.util.List;
            import java.util.Map;
            public class Tab extends AbstractIssueTabPanel3 {
                @Override public boolean showPanel(ShowPanelRequest request) {
                    return !request.isAnonymous() && !"admin".equals(request.remoteUser().getName());
                }
                @Override public List<IssueAction> getActions(GetActionsRequest request) {
                    return List.of(new AbstractIssueAction(descriptor) {
                        @Override public Date getTimePerformed() { return new Date(); }
                        @Override protected void populateVelocityParams(Map params) {
                            params.put("issue", request.issue().getKey());
                            params.put("who", request.loggedInUser().getName());
                        }
                    });
                }
            }
            """;

    @TempDir
    static Path folder;

    private static Sandbox sandbox;

    private static String module(String key, int order) {
        return "<issue-tabpanel key=\"" + key + "\" class=\"org.example.plugin.Tab\"><label key=\"example." + key
                + "\"/><order>" + order + "</order><supports-ajax-load>true</supports-ajax-load>"
                + "<resource type=\"velocity\" name=\"view\" location=\"tab.vm\"/></issue-tabpanel>";
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
                .source("org.example.plugin.Tab", TAB)
                .manifest(
                        "Import-Package",
                        "com.atlassian.jira.plugin.issuetabpanel,com.atlassian.jira.issue," + "com.atlassian.jira.user")
                .module("<resource type=\"i18n\" name=\"i18n\" location=\"example\"/>")
                .module(module("late", 20))
                .module(module("early", 10))
                .file("tab.vm", "<p class=\"tab\">$issue for $who</p>")
                .file("example.properties", "example.late=Late tab\nexample.early=Early tab\n")
                .in(folder);
        sandbox = Sandbox.builder()
                .plugin(jar)
                .home(folder.resolve("home"))
                .data(data)
                .start();
    }

    @AfterAll
    static void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    void isListedBelowTheIssueInOrderAndClosedAtFirst() {
        String page = Browser.of(sandbox, "pat").get("/browse/BOATS-1").body();

        assertThat(page).containsSubsequence("History", "Early tab", "Late tab").doesNotContain("class=\"tab\"");
        assertThat(page).contains("/browse/BOATS-1?page=org.example.plugin:early");
    }

    @Test
    void opensByThePagesParameter() {
        assertThat(Browser.of(sandbox, "pat")
                        .get("/browse/BOATS-1?page=org.example.plugin:late")
                        .body())
                .containsOnlyOnce("<p class=\"tab\">BOATS-1 for pat</p>");
    }

    @Test
    void isHiddenFromUsersItExcludes() {
        assertThat(Browser.of(sandbox, "admin")
                        .get("/browse/BOATS-1?page=org.example.plugin:late")
                        .body())
                .contains("First")
                .doesNotContain("Late tab", "class=\"tab\"");
    }
}
