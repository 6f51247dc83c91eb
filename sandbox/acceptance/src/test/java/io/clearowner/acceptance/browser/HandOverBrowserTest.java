package io.clearowner.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.acceptance.driver.Browser;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.Keyboard;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** People who hand over what they own themselves, with the keyboard only. */
class HandOverBrowserTest {

    private static final String REST = "/rest/clear-owner/1.0/";
    private static final String JIRA = "/rest/api/2/";
    private static final String OWNED = "\"Product Owner\" = pat";
    private static final String PERSON = "[data-field=product] .select2-focusser";
    private static final String SEARCH = ".select2-drop-active .select2-input";
    private static final By FOUND = By.cssSelector(".select2-drop-active .select2-result-selectable");
    private static final By START = By.id("clear-owner-transfer-start");

    private static Browser browser;
    private static Keyboard keys;
    private static JiraClient admin;

    private final List<String> created = new ArrayList<>();

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open(RunningSandbox.shared());
        keys = new Keyboard(browser);
        admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @AfterEach
    void removeIssues() {
        created.forEach(key -> admin.send("DELETE", JIRA + "issue/" + key, null));
    }

    private void createIssuesOf(String name, int number) {
        String owner =
                admin.get(JIRA + "user?username=" + name).body().get("key").asText();
        for (int i = 0; i < number; i++) {
            Map<String, Object> fields = Map.of(
                    "project",
                    Map.of("key", admin.firstProject()),
                    "issuetype",
                    Map.of("name", "Bug"),
                    "summary",
                    "To be handed over");
            String key = admin.post(JIRA + "issue", Map.of("fields", fields))
                    .body()
                    .get("key")
                    .asText();
            created.add(key);
            assertThat(admin.put(REST + "issues/" + key + "/ownership/product", Map.of("user", owner))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void handsOverWithTheKeyboard_andTakesItBack() {
        createIssuesOf("pat", 3);
        int before = admin.count(OWNED);
        browser.logIn("pat");
        browser.go("/secure/Dashboard.jspa");
        keys.tabTo("[data-focus=hand-over]").press(Keys.ENTER);

        browser.see(By.cssSelector(".clear-owner-transfer-form"));
        // On a busy machine the browser logs that gadgets of the dashboard had to wait (429).
        browser.consoleErrors();
        keys.awaitWithin("[data-step=what]");
        keys.tabTo("#clear-owner-transfer-try").press(Keys.ENTER);
        keys.awaitWithin("[data-field=product]");
        keys.awaitAnnouncement("[data-error=product]", "Choose a person.");
        browser.screenshot("hand-over-incomplete");

        keys.shiftTabTo(PERSON).press(Keys.ARROW_DOWN);
        keys.awaitWithin(".select2-drop-active");
        browser.see(By.cssSelector(SEARCH)).sendKeys("admin");
        browser.see(FOUND);
        keys.press(Keys.ENTER).tabTo("#clear-owner-transfer-try").press(Keys.ENTER);
        browser.see(START);
        keys.awaitAnnouncement(".clear-owner-transfer-preview [role=status]", "get a new owner");
        browser.run("window.scrollTo(0, 0)");
        browser.screenshot("hand-over");
        keys.tabTo("#clear-owner-transfer-start").press(Keys.ENTER);
        browser.see(By.cssSelector(".aui-lozenge[data-state=finished]"));
        browser.see(By.cssSelector(".clear-owner-transfer-rows tr[data-state=changed]"));
        assertThat(admin.count(OWNED)).isLessThan(before);

        keys.tabTo("[data-focus=undo]").press(Keys.ENTER);
        browser.see(By.cssSelector("[data-focus=confirm]"));
        keys.awaitWithin("[data-focus=confirm]");
        keys.press(Keys.ENTER);
        browser.see(By.cssSelector(".aui-lozenge[data-state=undone]"));
        keys.awaitAnnouncement(".clear-owner-transfers-page [role=status]", "Undone");
        assertThat(admin.count(OWNED)).isEqualTo(before);
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void showsNobodyElsesTransfers_toPeopleWhoAdministerNothing() {
        browser.logIn("lee");
        browser.go("/secure/ClearOwnerHandOver.jspa");

        browser.seeText(By.cssSelector(".clear-owner-transfers-page"), "No transfers yet");
        browser.resize(800, 1000);
        browser.screenshot("hand-over-empty");
        browser.resize(1280, 1000);
    }
}
