package io.clearowner.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.acceptance.driver.Browser;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The fields of the two roles on the issue view and the edit form. */
class IssueBrowserTest {
    private static final By UNCLEAR = By.cssSelector(".clear-owner-big");

    private static Browser browser;
    private static JiraClient admin;

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
    void logIn() {
        browser.logIn("admin");
    }

    @Test
    void settingTheMissingOwnerLowersTheGadgetCountByOne_andClearingItRaisesItAgain() {
        String key = issueWithoutDeliveryOwner();
        assertThat(gadgetCount()).isEqualTo("101");

        openEditForm(key);
        browser.screenshot("issue-edit");
        choose(fieldId("Delivery Owner"), "pat");
        browser.click(By.id("issue-edit-submit"));
        browser.seeText(By.id(fieldId("Delivery Owner") + "-val"), nameOf("pat"));
        browser.seeText(By.id(fieldId("Execution Clarity") + "-val"), "CLEAR");
        browser.screenshot("issue");
        assertThat(gadgetCount()).isEqualTo("100");

        openEditForm(key);
        clear(fieldId("Delivery Owner"));
        browser.click(By.id("issue-edit-submit"));
        browser.seeText(By.id(fieldId("Execution Clarity") + "-val"), "MISSING");
        assertThat(gadgetCount()).isEqualTo("101");

        browser.go("/browse/" + key);
        String history = browser.see(By.id("issue_actions_container")).getText();
        assertThat(history).contains("Delivery Owner", nameOf("pat"));
        assertThat(browser.all(By.cssSelector("#issue_actions_container .issue-data-block")))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void anUnknownOwnerIsRejectedWithAMessage_andOtherEditsAreKept() {
        String key = issueWithoutDeliveryOwner();
        openEditForm(key);
        browser.run(
                "const i = document.getElementsByName(arguments[0])[0]; i.value = 'nobody-knows-me';",
                fieldId("Delivery Owner"));
        WebElement summary = browser.see(By.id("summary"));
        String before = summary.getAttribute("value");
        summary.sendKeys(" (edited)");
        browser.click(By.id("issue-edit-submit"));
        browser.seeText(By.tagName("body"), "There is no user “nobody-knows-me”");
        assertThat(browser.see(By.id("summary")).getAttribute("value")).isEqualTo(before + " (edited)");
        browser.screenshot("issue-edit-error");
    }

    @Test
    void anIssueWithADeactivatedOwnerStaysEditable() {
        String key = admin.get("/rest/api/2/search?maxResults=1&jql="
                        + JiraClient.encode("resolution is EMPTY and \"Vision Clarity\" = inactive order by key"))
                .body()
                .at("/issues/0/key")
                .asText();
        openEditForm(key);
        browser.see(By.id("summary")).sendKeys(Keys.END, "!");
        browser.click(By.id("issue-edit-submit"));
        browser.seeText(By.id("summary-val"), "!");
        browser.seeText(By.id(fieldId("Vision Clarity") + "-val"), "INACTIVE");
    }

    private static String gadgetCount() {
        browser.go("/secure/Dashboard.jspa");
        return browser.see(UNCLEAR).getText();
    }

    private static void openEditForm(String key) {
        browser.go("/browse/" + key);
        browser.click(By.id("edit-issue"));
        browser.see(By.id("issue-edit-submit"));
        browser.see(By.cssSelector("#s2id_" + fieldId("Delivery Owner")));
    }

    /** Types into the picker and picks the first suggestion by keyboard. */
    private static void choose(String fieldId, String query) {
        browser.click(By.cssSelector("#s2id_" + fieldId + " .select2-choice"));
        browser.see(By.cssSelector(".select2-drop-active .select2-input")).sendKeys(query);
        browser.seeText(By.cssSelector(".select2-drop-active .select2-result-selectable"), nameOf(query));
        browser.see(By.cssSelector(".select2-drop-active .select2-input")).sendKeys(Keys.ENTER);
        browser.await(
                "the user is selected",
                () -> query.equals(browser.run("return document.getElementsByName(arguments[0])[0].value", fieldId)));
    }

    private static void clear(String fieldId) {
        browser.click(By.cssSelector("#s2id_" + fieldId + " .select2-search-choice-close"));
        browser.await("the field is empty", () -> ""
                .equals(browser.run("return document.getElementsByName(arguments[0])[0].value", fieldId)));
    }

    private static String issueWithoutDeliveryOwner() {
        return admin.get("/rest/api/2/search?maxResults=1&jql="
                        + JiraClient.encode("resolution is EMPTY and \"Execution Clarity\" = missing"
                                + " and \"Vision Clarity\" = clear order by key desc"))
                .body()
                .at("/issues/0/key")
                .asText();
    }

    private static String nameOf(String userName) {
        return admin.get("/rest/api/2/user?username=" + userName)
                .body()
                .get("displayName")
                .asText();
    }

    private static String fieldId(String name) {
        for (var field : admin.get("/rest/api/2/field").body()) {
            if (field.get("name").asText().equals(name)) {
                return field.get("id").asText();
            }
        }
        throw new IllegalStateException("No field " + name);
    }
}
