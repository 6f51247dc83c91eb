package io.clearowner.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.acceptance.driver.Browser;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The app's administration page and its page in the settings of a project. */
class SettingsBrowserTest {
    private static final String PROJECT = "ZOOKEEPER";
    private static final By STATUS = By.cssSelector(".clear-owner-policy-status");
    private static final By RUN = By.cssSelector(".clear-owner-policy-run");

    private static final By NOT_TRIED = By.cssSelector(".clear-owner-policy-untried");

    private static Browser browser;
    private static JiraClient admin;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open(RunningSandbox.shared());
        admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
        browser.logIn("admin");
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Test
    void anAdminTriesAPolicyBeforeSavingIt() {
        openAdministration();
        browser.seeText(NOT_TRIED, "Change a setting to preview its effect.");
        browser.clickInTheMiddle(By.cssSelector("label[for=clear-owner-policy-includesResolved]"));
        browser.seeText(STATUS, "You have unsaved changes");
        browser.seeText(NOT_TRIED, "Preview your changes to see");
        browser.click(By.cssSelector("[data-action=try]"));
        browser.seeText(RUN, "317 issues would become unclear");
        browser.seeText(RUN, "Unclear now: 101 of 170 assessed. After saving: 418 of 1,665");
        browser.screenshot("policy-tried");
        browser.clickInTheMiddle(By.cssSelector("label[for=clear-owner-policy-includesResolved]"));
        browser.seeText(RUN, "OUT OF DATE");
        browser.seeText(RUN, "You changed the form since");
        browser.screenshot("policy-tried-before");
        browser.await(
                "the change is discarded", () -> !browser.see(STATUS).getText().contains("You have unsaved changes"));
        assertThat(admin.get("/rest/clear-owner/1.0/policy")
                        .body()
                        .at("/effective/includesResolved")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void valuesOutOfRangeAreReportedAtTheField_andNothingIsSaved() {
        openAdministration();
        int version =
                admin.get("/rest/clear-owner/1.0/policy").body().at("/version").intValue();
        type("reconfirmEveryDays", "0");
        type("graceDays", "400");
        browser.click(By.cssSelector("[data-action=save]"));
        browser.seeText(By.cssSelector("[data-error=graceDays]"), "from 0 to 365");
        browser.seeText(By.cssSelector("[data-error=reconfirmEveryDays]"), "from 1 to 3,650");
        browser.seeText(STATUS, "Correct 2 settings before you save.");
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("clear-owner-policy-graceDays");
        assertThat(description("graceDays")).contains("from 0 to 365");
        browser.screenshot("policy-error");
        type("graceDays", "7");
        browser.seeText(STATUS, "Correct 1 setting before you save.");
        assertThat(description("graceDays")).doesNotContain("from 0 to 365");
        assertThat(browser.see(By.id("clear-owner-policy-graceDays")).getAttribute("aria-invalid"))
                .isNull();
        assertThat(admin.get("/rest/clear-owner/1.0/policy")
                        .body()
                        .at("/version")
                        .intValue())
                .isEqualTo(version);
        browser.click(By.cssSelector("[data-action=undo]"));
        assertThat(browser.see(By.id("clear-owner-policy-graceDays")).getAttribute("value"))
                .isEqualTo("0");
    }

    @Test
    void anAdminSavesByKeyboard_andRestoresAnEarlierVersion() {
        openAdministration();
        type("why", "Allow a day to find an owner");
        browser.see(By.id("clear-owner-policy-graceDays")).sendKeys(Keys.chord(Keys.CONTROL, "a"), "1", Keys.ENTER);
        browser.seeText(STATUS, "Saved");
        browser.seeText(By.cssSelector("[data-version]"), "Grace period after creation: 0 days → 1 day");
        browser.seeText(By.cssSelector("[data-version] .clear-owner-policy-reason"), "Allow a day to find an owner");
        type("graceDays", "0");
        browser.click(By.cssSelector("[data-action=save]"));
        browser.seeText(By.cssSelector("[data-version]"), "Grace period after creation: 1 day → 0 days");
        browser.screenshot("policy-history");
        browser.all(By.cssSelector("[data-version] button")).get(1).click();
        assertThat(browser.see(By.id("clear-owner-policy-graceDays")).getAttribute("value"))
                .isEqualTo("1");
        browser.click(By.cssSelector("[data-action=undo]"));
    }

    @Test
    void aProjectAdminSetsOneValue_andInheritsTheRest() {
        openProject();
        WebElement own = browser.see(By.id("clear-owner-policy-graceDays-own"));
        own.sendKeys(Keys.SPACE);
        type("graceDays", "7");
        browser.screenshot("project-settings");
        browser.click(By.cssSelector("[data-action=save]"));
        browser.seeText(STATUS, "Saved");
        assertThat(policy().at("/own/graceDays").intValue()).isEqualTo(7);
        assertThat(policy().at("/own/reasons").isNull()).isTrue();

        browser.go("/secure/admin/ClearOwnerAdmin.jspa");
        browser.click(tab("projects"));
        By override = By.cssSelector(".clear-owner-overrides [data-project=" + PROJECT + "]");
        browser.seeText(override, "ZooKeeper (" + PROJECT + ")");
        browser.seeText(override, "Grace period after creation: 7 days");
        browser.screenshot("policy-overrides");
        browser.click(By.cssSelector(".clear-owner-overrides [data-project=" + PROJECT + "] a"));
        browser.clickInTheMiddle(By.cssSelector("label[for=clear-owner-policy-graceDays-own]"));
        browser.seeText(By.cssSelector("[data-setting=graceDays]"), "Inherited from the global policy: 0 days");
        browser.click(By.cssSelector("[data-action=save]"));
        browser.seeText(STATUS, "Saved");
        assertThat(policy().at("/own/graceDays").isNull()).isTrue();
    }

    @Test
    void aProjectAdminSetsTheOwnerOfTheProject() {
        openProject();
        browser.click(tab("health"));
        browser.seeText(By.cssSelector(".clear-owner-health"), "% clear");
        browser.screenshot("project-health");
        browser.click(tab("owners"));
        By cell = By.cssSelector("[data-area=project] [data-role=product]");
        browser.seeText(cell, "No owner");
        browser.click(By.cssSelector("[data-area=project] [data-role=product] button"));
        browser.see(By.cssSelector(".select2-drop-active .select2-input")).sendKeys("pat");
        browser.see(By.cssSelector(".select2-drop-active .select2-result-selectable"));
        browser.see(By.cssSelector(".select2-drop-active .select2-input")).sendKeys(Keys.ENTER);
        browser.click(By.cssSelector("[data-area=project] [data-role=product] [type=submit]"));
        browser.seeText(cell, "Pat Ordinary");
        browser.screenshot("project-owner");
        admin.put("/rest/clear-owner/1.0/projects/" + PROJECT + "/owners/product", "{\"user\": null}");
    }

    @Test
    void anAdminChecksTheIndex_andGetsATroubleshootingReport() {
        String before = lastCheck();
        openAdministration();
        browser.click(tab("jobs"));
        browser.click(By.cssSelector(".clear-owner-reconciliation [data-focus=start]"));
        browser.await("another check has finished", () -> !lastCheck().equals(before));
        browser.seeText(By.cssSelector(".clear-owner-reconciliation"), "Issues checked: 1,665, repaired: 0");
        browser.seeText(By.cssSelector(".clear-owner-daily"), "Projects counted for");
        browser.screenshot("administration-jobs");
        browser.click(By.cssSelector(".clear-owner-daily [data-focus=start]"));
        browser.seeText(By.cssSelector(".clear-owner-daily"), "Recounting");
        browser.seeText(By.cssSelector(".clear-owner-daily"), ": 215 of 215");
        browser.click(tab("troubleshooting"));
        String report = browser.see(By.id("clear-owner-report")).getAttribute("value");
        assertThat(report)
                .contains("Clear Owner 1.")
                .contains("customfield_10000, searchable, all projects")
                .containsPattern("queue \\d+")
                .contains("Caches of this node: ")
                .contains("Failures on this node");
        browser.screenshot("administration");
    }

    private static String lastCheck() {
        return admin.get("/rest/clear-owner/1.0/reconciliation")
                .body()
                .at("/runs/0/finishedAt")
                .asText();
    }

    @Test
    void anAdminPutsAMissingFieldBackOnItsScreenWithOneClick() {
        String id = admin.get("/rest/api/2/field").body().findParents("name").stream()
                .filter(field -> field.get("name").asText().equals("Delivery Owner"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
        assertThat(admin.send("DELETE", "/rest/api/2/screens/1/tabs/1/fields/" + id, null)
                        .status())
                .isEqualTo(204);
        By state = By.cssSelector("#clear-owner-fields tbody tr:nth-child(2)");

        browser.go("/secure/admin/ClearOwnerAdmin.jspa");
        browser.seeText(By.cssSelector(".aui-message-warning"), "need attention");
        browser.click(tab("fields"));
        browser.seeText(state, "No (Repair adds it)");
        assertThat(browser.all(By.cssSelector("#clear-owner-fields .aui-lozenge-success")))
                .as("green is for fields that need no attention")
                .hasSize(5);
        browser.screenshot("fields-broken");
        browser.clickAndLeave(By.id("clear-owner-repair"));
        browser.seeText(state, "Yes");
        assertThat(browser.shows(By.id("clear-owner-repair"))).isFalse();
        browser.seeText(By.cssSelector(".aui-message-success"), "Fields repaired.");
        assertThat(browser.all(By.cssSelector("#clear-owner-fields .aui-lozenge-success")))
                .hasSize(6);
        browser.go("/secure/admin/ClearOwnerAdmin.jspa#fields");
        browser.seeText(state, "Yes");
        browser.screenshot("fields-repaired");
    }

    @Test
    void theUrlKeepsTheTab_andTabsAreReachableByKeyboard() {
        openAdministration();
        browser.see(tab("policy")).sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        browser.see(By.id("clear-owner-fields"));
        assertThat(browser.shows(By.cssSelector(".clear-owner-policy-form"))).isFalse();
        assertThat(browser.run("return document.activeElement.hash")).isEqualTo("#fields");
        browser.driver().navigate().refresh();
        browser.see(By.id("clear-owner-fields"));
        browser.screenshot("administration-fields");
        browser.click(tab("jobs"));
        browser.clickAndLeave(By.id("clear-owner-start-reindex"));
        browser.see(By.id("clear-owner-start-reindex"));
        assertThat(browser.url()).endsWith("#jobs");
    }

    @Test
    void gettingStartedLeadsToADashboard() {
        browser.go("/secure/admin/ClearOwnerGettingStarted.jspa");
        browser.seeText(By.cssSelector(".clear-owner-admin"), "All fields exist");
        browser.screenshot("getting-started");
        browser.click(By.cssSelector("label[for=clear-owner-screen-3]"));
        browser.clickAndLeave(By.id("clear-owner-add-to-screens"));
        browser.seeText(By.cssSelector("label[for=clear-owner-screen-3]"), "ADDED");
        assertThat(browser.see(By.cssSelector("label[for=clear-owner-screen-2]"))
                        .getText())
                .doesNotContain("ADDED");
        browser.click(By.id("clear-owner-dashboard"));
        browser.see(By.cssSelector(".clear-owner-big"));
    }

    @Test
    void onlyProjectAdminsReachTheSettingsFromAnIssue() {
        browser.go("/browse/" + PROJECT + "-1");
        browser.click(By.id("project-settings"));
        browser.click(By.linkText("Ownership"));
        browser.see(By.cssSelector(".clear-owner-policy-form"));

        browser.logIn("pat");
        browser.go("/browse/" + PROJECT + "-1");
        browser.see(By.id("summary-val"));
        assertThat(browser.shows(By.id("project-settings"))).isFalse();
        for (String key : new String[] {PROJECT, "NOSUCH"}) {
            browser.go("/secure/ClearOwnerProject!default.jspa?projectKey=" + key);
            browser.see(By.cssSelector(".aui-message-error"));
            assertThat(browser.shows(By.cssSelector(".clear-owner-policy"))).isFalse();
        }
        browser.logIn("admin");
    }

    /** The description that a screen reader announces with the field. */
    private static String description(String setting) {
        return (String) browser.run(
                "return document.getElementById(arguments[0]).getAttribute('aria-describedby')"
                        + ".split(' ').map(id => document.getElementById(id).textContent).join(' ')",
                "clear-owner-policy-" + setting);
    }

    private static com.fasterxml.jackson.databind.JsonNode policy() {
        return admin.get("/rest/clear-owner/1.0/policy/projects/" + PROJECT).body();
    }

    private static By tab(String name) {
        return By.cssSelector(".clear-owner-tabs a[href='#" + name + "']");
    }

    private static void openAdministration() {
        browser.go("/secure/admin/ClearOwnerAdmin.jspa");
        browser.see(By.cssSelector(".clear-owner-policy-form"));
    }

    private static void openProject() {
        browser.go("/secure/ClearOwnerProject!default.jspa?projectKey=" + PROJECT);
        browser.see(By.cssSelector(".clear-owner-policy-form"));
    }

    private static void type(String setting, String text) {
        browser.see(By.id("clear-owner-policy-" + setting)).sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
    }
}
