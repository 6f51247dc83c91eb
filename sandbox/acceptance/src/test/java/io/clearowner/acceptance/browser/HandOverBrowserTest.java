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
    private static final String OWNED = "\"Product Owner\" = pat";
    private static final String PERSON = "[data-field=product] .select2-focusser";
    private static final String SEARCH = ".select2-drop-active .select2-input";
    private static final By FOUND = By.cssSelector(".select2-drop-active .select2-result-selectable");
    private static final By START = By.id("clear-owner-transfer-start");

    private static Browser browser;
    private static Keyboard keys;
    private static JiraClient admin;

    private final List<String> given = new ArrayList<>();

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
    void takeBack() {
        given.forEach(key -> admin.put(REST + "issues/" + key + "/ownership/product", "{\"user\": null}"));
    }

    private void givePat(int issues) {
        String pat =
                admin.get("/rest/api/2/user?username=pat").body().get("key").asText();
        admin.get("/rest/api/2/search?maxResults=" + issues + "&jql="
                        + JiraClient.encode("resolution is EMPTY and \"Product Owner\" is EMPTY"))
                .body()
                .get("issues")
                .forEach(issue -> given.add(issue.get("key").asText()));
        assertThat(given).hasSize(issues);
        given.forEach(key -> assertThat(admin.put(REST + "issues/" + key + "/ownership/product", Map.of("user", pat))
                        .status())
                .isEqualTo(200));
    }

    @Test
    void handsOverWithTheKeyboard_andTakesItBack() {
        givePat(3);
        int before = admin.count(OWNED);
        browser.logIn("pat");
        browser.go("/secure/Dashboard.jspa");
        keys.tabTo("[data-focus=hand-over]").press(Keys.ENTER);

        browser.see(By.cssSelector(".clear-owner-transfer-form"));
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
        keys.awaitAnnouncement(".clear-owner-transfer-preview [role=status]", "would get a new owner");
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
