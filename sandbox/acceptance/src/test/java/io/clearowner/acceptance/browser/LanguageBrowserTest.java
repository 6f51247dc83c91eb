package io.clearowner.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.acceptance.driver.Browser;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Pages in the language and time zone that the reader chose in their profile. */
class LanguageBrowserTest {
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open(RunningSandbox.shared());
        browser.logIn("admin");
    }

    @AfterAll
    static void closeBrowser() {
        setLanguage("en-GB");
        choose("time-zone", "UTC");
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"de-DE, Speichern, von 170", "fr-FR, Enregistrer, sur 170", "ja-JP, 保存, 170"})
    void usesTheLanguageOfTheReader(String language, String save, String headline) {
        setLanguage(language);
        browser.go("/secure/Dashboard.jspa");
        browser.seeText(By.cssSelector(".clear-owner-of"), headline);
        assertThat(overflow(".clear-owner-gadget")).isLessThanOrEqualTo(1);
        browser.screenshot("gadget-" + language);

        browser.go("/secure/admin/ClearOwnerAdmin.jspa");
        browser.seeText(By.cssSelector("[data-action=save]"), save);
        browser.screenshot("policy-" + language);

        browser.go("/secure/admin/ClearOwnerAdmin.jspa?newTransfer=true#transfers");
        browser.see(By.id("clear-owner-transfer-try"));
        assertThat(browser.see(By.cssSelector(".clear-owner-transfers-page")).getText())
                .doesNotContain("clear-owner.")
                .doesNotContain("Preview");
        assertThat(overflow(".clear-owner-transfers-page")).isLessThanOrEqualTo(1);
        browser.screenshot("transfer-" + language);

        String key = JiraClient.loggedIn(RunningSandbox.shared(), "admin")
                .get("/rest/api/2/search?maxResults=1&jql="
                        + JiraClient.encode("resolution is EMPTY and \"Execution Clarity\" = missing"))
                .body()
                .at("/issues/0/key")
                .asText();
        browser.go("/browse/" + key);
        browser.see(By.cssSelector(".clear-owner-panel-role"));
        assertThat(overflow(".clear-owner-panel")).isLessThanOrEqualTo(1);
        assertThat(browser.see(By.cssSelector(".clear-owner-panel")).getText())
                .doesNotContain("clear-owner.")
                .doesNotContain("No owner is set");
        browser.screenshot("panel-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Tokyo", "America/Los_Angeles"})
    void showsTimesInTheTimeZoneOfTheReader(String zone) {
        JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
        String key = admin.get("/rest/api/2/search?maxResults=1")
                .body()
                .at("/issues/0/key")
                .asText();
        admin.put("/rest/clear-owner/1.0/issues/" + key + "/ownership/product", Map.of("user", "admin"));
        setLanguage("en-GB");
        choose("time-zone", zone);
        browser.go("/browse/" + key);
        browser.click(By.linkText("Ownership history"));
        WebElement time = browser.see(By.cssSelector(".clear-owner-history-list time"));
        String expected = DateTimeFormatter.ofPattern("h:mm a", Locale.UK)
                .withZone(ZoneId.of(zone))
                .format(Instant.parse(time.getAttribute("datetime")));
        assertThat(time.getAttribute("title")).endsWith(expected);
    }

    private static void setLanguage(String language) {
        choose("language", language);
    }

    private static void choose(String preference, String value) {
        browser.go("/secure/ViewProfile.jspa");
        new Select(browser.see(By.id(preference))).selectByValue(value);
        browser.clickAndLeave(By.id("language-save"));
        assertThat(new Select(browser.see(By.id(preference)))
                        .getFirstSelectedOption()
                        .getAttribute("value"))
                .isEqualTo(value);
    }

    /** By how many pixels the content is wider than its container. */
    private static int overflow(String container) {
        return ((Number) browser.run(
                        "const p = document.querySelector('" + container + "'); return p.scrollWidth - p.clientWidth"))
                .intValue();
    }
}
