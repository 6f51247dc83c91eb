package io.clearowner.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Browser;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The panel in the right column of the issue view. */
class PanelBrowserTest {
    private static final String DELIVERY = ".clear-owner-panel-role[data-role=delivery] ";

    private static Browser browser;
    private static JiraClient admin;
    private String key;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open(RunningSandbox.shared());
        admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void openIssueWithoutDeliveryOwner() {
        JsonNode found = admin.get("/rest/api/2/search?maxResults=1&jql="
                        + JiraClient.encode("resolution is EMPTY and \"Execution Clarity\" = missing"
                                + " and \"Vision Clarity\" = clear order by key desc"))
                .body();
        key = found.at("/issues/0/key").asText();
        browser.logIn("admin");
        browser.go("/browse/" + key);
        browser.seeText(By.cssSelector(DELIVERY), "No owner is set");
    }

    @Test
    void takesTheRole_andClearsItAgain() {
        browser.click(action("take"));
        lozenge("CLEAR");
        assertThat(admin.count("key = " + key + " and \"Delivery Owner\" = currentUser()"))
                .isEqualTo(1);
        browser.seeText(By.id("peopledetails"), "Robin Admin");
        assertThat(browser.run("return document.activeElement.closest('.clear-owner-panel') !== null"))
                .as("the focus stays in the panel after Jira redraws it")
                .isEqualTo(true);
        browser.screenshot("panel-taken");

        browser.click(action("give"));
        browser.see(By.cssSelector(".select2-drop-active .select2-input")).sendKeys(Keys.ESCAPE);
        browser.click(By.cssSelector(DELIVERY + ".select2-search-choice-close"));
        browser.click(By.cssSelector(DELIVERY + "[type=submit]"));
        lozenge("MISSING");
    }

    @Test
    void assignsTheRoleByKeyboard() {
        browser.see(action("give")).sendKeys(Keys.ENTER);
        browser.seeText(By.cssSelector(".select2-drop-active .select2-highlighted"), "You");
        browser.screenshot("panel-suggestions");
        browser.see(By.cssSelector(".select2-drop-active .select2-input")).sendKeys("pat");
        browser.seeText(By.cssSelector(".select2-drop-active .select2-highlighted"), "Pat Ordinary");
        browser.screenshot("panel-give");
        browser.see(By.cssSelector(".select2-drop-active .select2-input")).sendKeys(Keys.ENTER);
        browser.see(By.cssSelector(DELIVERY + "[type=submit]")).sendKeys(Keys.ENTER);
        lozenge("CLEAR");

        admin.put("/rest/clear-owner/1.0/issues/" + key + "/ownership/delivery", "{\"user\": null}");
    }

    @Test
    void waivesWithAReasonAndADate_andEndsTheWaiver() {
        browser.click(action("waive"));
        browser.type(By.cssSelector(DELIVERY + "textarea"), "A spike <b>only</b>");
        browser.screenshot("panel-waive");
        browser.click(By.cssSelector(DELIVERY + "[type=submit]"));
        lozenge("WAIVED");
        browser.seeText(By.cssSelector(DELIVERY), "A spike <b>only</b>");
        browser.seeText(
                By.cssSelector(DELIVERY),
                LocalDate.now().plusDays(30).format(DateTimeFormatter.ofPattern("/MMM/yy", Locale.ENGLISH)));

        browser.click(action("endWaiver"));
        lozenge("MISSING");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private static By action(String name) {
        return By.cssSelector(DELIVERY + "[data-action=" + name + "]");
    }

    private static void lozenge(String label) {
        browser.seeText(By.cssSelector(DELIVERY + ".clear-owner-lozenge"), label);
    }
}
