package io.clearowner.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.acceptance.driver.Browser;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.Keyboard;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The tab "Ownership history" of an issue. */
class HistoryTabBrowserTest {
    private static final String OWNERSHIP = "/rest/clear-owner/1.0/issues/";
    private static final By EVENTS = By.cssSelector(".clear-owner-history-list > li");

    private static Browser browser;
    private static JiraClient admin;
    private static String key;

    @BeforeAll
    static void createAnIssue() {
        browser = Browser.open(RunningSandbox.shared());
        admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
        key = admin.createBug("Has a history");
        browser.logIn("admin");
    }

    @AfterAll
    static void closeBrowser() {
        admin.send("DELETE", "/rest/api/2/issue/" + key, null);
        browser.close();
    }

    @Test
    void listsChangesOfBothRoles_pageByPage() {
        browser.go("/browse/" + key);
        browser.click(By.linkText("Ownership history"));
        browser.seeText(By.cssSelector(".clear-owner-history"), "No owner was ever set on this issue");

        String pat =
                admin.get("/rest/api/2/user?username=pat").body().get("key").asText();
        for (int i = 0; i < 11; i++) {
            give(pat);
            give(null);
        }
        admin.put(
                OWNERSHIP + key + "/ownership/delivery/waiver",
                Map.of("until", LocalDate.now().plusMonths(2).toString(), "reason", "A spike"));
        browser.go("/browse/" + key);
        browser.click(By.linkText("Ownership history"));
        WebElement newest = browser.see(EVENTS);
        assertThat(newest.getText())
                .contains("Robin Admin waived the Delivery Owner until")
                .contains("A spike");
        assertThat(browser.all(EVENTS)).hasSize(20);
        browser.screenshot("history");
        Keyboard keys = new Keyboard(browser);
        keys.tabTo("[data-focus=more]").press(Keys.ENTER);
        browser.await("all are shown", () -> browser.all(EVENTS).size() == 23);
        keys.awaitWithin(".clear-owner-history");
        keys.awaitAnnouncement(".clear-owner-history [role=status]", "23");
        List<String> texts = new ArrayList<>();
        browser.all(EVENTS).forEach(event -> texts.add(event.getText()));
        assertThat(texts.get(22)).contains("set Pat Ordinary as Product Owner.");
        assertThat(browser.shows(By.cssSelector("[data-focus=more]"))).isFalse();
    }

    private static void give(String user) {
        Map<String, Object> body = new HashMap<>();
        body.put("user", user);
        assertThat(admin.put(OWNERSHIP + key + "/ownership/product", body).status())
                .isEqualTo(200);
    }
}
