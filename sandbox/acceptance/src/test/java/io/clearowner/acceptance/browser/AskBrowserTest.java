package io.clearowner.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Browser;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Asking for an owner, from the panel's button to the mail, and requests that are rejected. */
class AskBrowserTest {
    private static final String ISSUES = "/rest/clear-owner/1.0/issues/";
    private static final String OUTBOX = "/rest/sandbox/1.0/outbox";
    private static final String DELIVERY = ".clear-owner-panel-role[data-role=delivery] ";
    private static final String UNCLEAR =
            "resolution is EMPTY and \"Execution Clarity\" = missing and \"Vision Clarity\" = clear order by key";

    private static Browser browser;
    private static JiraClient admin;
    private static JiraClient lee;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open(RunningSandbox.shared());
        admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
        lee = JiraClient.loggedIn(RunningSandbox.shared(), "lee");
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void emptyTheOutbox() {
        admin.send("DELETE", OUTBOX, null);
    }

    @Test
    void theApproverGetsOneMailInTheirLanguage_andTheIssueShowsWhoAsked() {
        String key = issue(lee, UNCLEAR, 0);
        JsonNode approver =
                lee.get(ISSUES + key + "/ownership/delivery/request").body();
        assertThat(approver.get("because").asText()).isEqualTo("other-role");
        browser.logIn(approver.at("/user/name").asText());
        browser.go("/secure/ViewProfile.jspa");
        browser.click(By.cssSelector("#language option[value='de-DE']"));
        browser.click(By.cssSelector("#mail-type option[value=text]"));
        browser.clickAndLeave(By.id("language-save"));

        browser.logIn("lee");
        browser.go("/browse/" + key);
        browser.click(By.cssSelector(DELIVERY + "[data-action=ask]"));
        browser.seeText(
                By.cssSelector(DELIVERY + ".clear-owner-panel-to"),
                approver.at("/user/displayName").asText());
        browser.type(By.cssSelector(DELIVERY + "textarea"), "Who <b>does</b> this?");
        browser.screenshot("panel-ask");
        browser.click(By.cssSelector(DELIVERY + "[type=submit]"));
        browser.seeText(
                By.cssSelector(DELIVERY),
                "Lee Limited asked " + approver.at("/user/displayName").asText());
        browser.screenshot("panel-asked");

        JsonNode mails = admin.get(OUTBOX).body();
        assertThat(mails).hasSize(1);
        assertThat(mails.at("/0/to").asText())
                .isEqualTo(approver.at("/user/name").asText() + "@example.com");
        assertThat(mails.at("/0/mimeType").asText()).isEqualTo("text/plain");
        assertThat(mails.at("/0/subject").asText()).startsWith("(" + key + ") ");
        assertThat(mails.at("/0/body").asText())
                .contains("> Who <b>does</b> this?")
                .contains("/browse/" + key)
                .contains("Lee Limited fragt");

        Response again = admin.post(ISSUES + key + "/ownership/delivery/request", Map.of());
        assertThat(again.body().at("/delivery/asked/by/name").asText())
                .as(again.text())
                .isEqualTo("lee");
        assertThat(admin.get(OUTBOX).body()).hasSize(1);

        browser.logIn("admin");
        browser.go("/secure/admin/Outbox");
        browser.seeText(By.cssSelector(".sandbox-mail"), "Lee Limited fragt");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void rejectsRequestsForHiddenIssuesAndClearRoles() {
        String key = issue(lee, UNCLEAR, 1);
        String clear = issue(lee, "resolution is EMPTY and \"Execution Clarity\" = clear order by key", 0);

        for (String method : new String[] {"GET", "POST"}) {
            assertThat(ask(JiraClient.anonymous(RunningSandbox.shared()), method, key))
                    .isIn(401, 404);
            assertThat(ask(lee, method, "NOPE-1")).isEqualTo(404);
            assertThat(ask(lee, method, clear)).isEqualTo(409);
            assertThat(lee.send(method, ISSUES + key + "/ownership/chief/request", body(method))
                            .status())
                    .isEqualTo(404);
        }
        String path = ISSUES + key + "/ownership/delivery/request";
        assertThat(lee.post(path, Map.of("message", "x".repeat(1001))).status()).isEqualTo(400);
        assertThat(lee.post(path, Map.of("text", "x"))
                        .body()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("text");
        assertThat(admin.get(OUTBOX).body()).isEmpty();
    }

    private static int ask(JiraClient person, String method, String key) {
        return person.send(method, ISSUES + key + "/ownership/delivery/request", body(method))
                .status();
    }

    private static Object body(String method) {
        return method.equals("POST") ? Map.of() : null;
    }

    private static String issue(JiraClient person, String jql, int index) {
        return person.get("/rest/api/2/search?maxResults=2&jql=" + JiraClient.encode(jql))
                .body()
                .at("/issues/" + index + "/key")
                .asText();
    }
}
