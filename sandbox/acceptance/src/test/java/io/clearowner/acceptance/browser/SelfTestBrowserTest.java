package io.clearowner.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Browser;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The tab "Self-test" of the administration page. */
class SelfTestBrowserTest {
    private static final By ISSUE = By.id("clear-owner-self-test-issue");
    private static final By ERROR = By.id("clear-owner-self-test-error");
    private static final By STATUS = By.cssSelector(".clear-owner-self-test > [role=status]");
    private static final By ROWS = By.cssSelector(".clear-owner-self-test-lines tbody tr");

    private static Browser browser;
    private static JiraClient admin;
    private static String issue;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open(RunningSandbox.shared());
        admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
        browser.logIn("admin");
        for (JsonNode found : admin.get("/rest/api/2/search?maxResults=50&fields=subtasks&jql="
                        + JiraClient.encode("project = ZOOKEEPER and resolution is not EMPTY and type = Bug"))
                .body()
                .get("issues")) {
            if (found.at("/fields/subtasks").isEmpty()) {
                issue = found.get("key").asText();
            }
        }
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @AfterEach
    void nothingIsPlanted() {
        plant();
    }

    private static void plant(String... deviations) {
        assertThat(admin.put("/rest/sandbox/1.0/deviations", Map.of("planted", List.of(deviations)))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void anAdminRunsItByKeyboard_andSeesWhatDiffersFirst() {
        browser.go("/secure/admin/ClearOwnerAdmin.jspa#self-test");
        browser.type(ISSUE, "NO-1");
        browser.see(ISSUE).sendKeys(Keys.ENTER);
        browser.seeText(ERROR, "NO-1");
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("clear-owner-self-test-issue");
        assertThat(browser.see(ISSUE).getAttribute("aria-invalid")).isEqualTo("true");
        browser.screenshot("self-test-refused");

        plant("no-functions-on-text", "no-mail-queue");
        browser.type(ISSUE, issue);
        browser.see(ISSUE).sendKeys(Keys.ENTER);
        browser.seeText(STATUS, "Finished");
        browser.seeText(STATUS, "Does not work: 1 · Limited: 1");
        assertThat(browser.shows(ERROR)).isFalse();
        assertThat(browser.all(ROWS).get(0).getText())
                .contains("DOES NOT WORK", "mail queue", "Nobody gets mails of this app");
        assertThat(browser.all(ROWS).get(1).getText()).contains("LIMITED", "clearOwnerUnclear()");
        browser.screenshot("self-test");

        plant();
        browser.click(By.cssSelector(".clear-owner-self-test button[type=submit]"));
        browser.await(
                "everything is as expected",
                () -> !browser.see(STATUS).getText().contains("Does not work")
                        && browser.see(STATUS).getText().contains("Finished"));
        browser.screenshot("self-test-fine");
        browser.run("Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true})");
        browser.click(By.cssSelector("[data-focus=copy]"));
        assertThat(browser.see(By.cssSelector(".clear-owner-self-test textarea"))
                        .getAttribute("value"))
                .startsWith("Clear Owner self-test")
                .contains("ok\tclarity-index\t")
                .doesNotContain(issue);

        browser.go("/secure/admin/ClearOwnerAdmin.jspa#self-test");
        browser.seeText(STATUS, "Finished");
        assertThat(browser.see(ISSUE).getAttribute("value")).isEqualTo(issue);
    }
}
