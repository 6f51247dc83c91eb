package io.clearowner.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.acceptance.driver.Browser;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import io.clearowner.acceptance.driver.SmallSite;
import io.clearowner.acceptance.driver.Workflow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** The three recipes of {@code docs/admin.md}, set up by an administrator and met by a user. */
class WorkflowBrowserTest {
    private static final String REST = "/rest/clear-owner/1.0/";
    private static final By SUBMIT = By.id("workflow-form-submit");

    private static RunningSandbox sandbox;
    private static Browser browser;
    private static JiraClient admin;
    private static JiraClient pat;

    @BeforeAll
    static void openBrowser() {
        sandbox = RunningSandbox.start(RunningSandbox.fresh("workflow-home"), SmallSite.data(3));
        admin = JiraClient.loggedIn(sandbox, "admin");
        pat = JiraClient.loggedIn(sandbox, "pat");
        browser = Browser.open(sandbox);
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
        sandbox.close();
    }

    @Test
    void noStartWithoutBothOwners() {
        String key = pat.createBug("Not owned yet");
        browser.logIn("admin");
        choose(Workflow.START, "validator", "Ownership is clear");
        check("reasons", "missing");
        check("reasons", "inactive");
        browser.screenshot("workflow-validator");
        browser.clickAndLeave(SUBMIT);
        browser.seeText(
                By.id("workflow-validator"), "Refuses the transition while unclear: Product Owner, Delivery Owner.");
        browser.screenshot("workflow-transition");

        browser.logIn("pat");
        start(key);
        browser.seeText(
                By.cssSelector(".aui-message-error"),
                key + ": Product Owner – Missing. Name somebody. " + sandbox.baseUrl() + "/browse/" + key);
        browser.screenshot("workflow-refused");
        for (String role : List.of("product", "delivery")) {
            pat.put(REST + "issues/" + key + "/ownership/" + role, Map.of("user", "JIRAUSER2"));
        }
        start(key);
        assertThat(browser.url()).endsWith("/browse/" + key);
        browser.seeText(By.tagName("body"), "In Progress");
        new Workflow(admin).clear();
    }

    @Test
    void onlyTheProductOwnerMayReopen() {
        String key = pat.createBug("Done");
        pat.put(REST + "issues/" + key + "/ownership/product", Map.of("user", "JIRAUSER2"));
        Workflow.make(pat, key, Workflow.RESOLVE, Map.of("resolution", Map.of("name", "Fixed")));
        browser.logIn("admin");
        choose(Workflow.REOPEN, "condition", "Only the Product Owner");
        browser.click(By.name("projectAdmins"));
        browser.screenshot("workflow-condition");
        browser.clickAndLeave(SUBMIT);
        browser.seeText(By.id("workflow-condition"), "cannot, unless they are owners");

        browser.go("/browse/" + key);
        browser.seeText(By.tagName("body"), "Close Issue");
        assertThat(browser.see(By.tagName("body")).getText()).doesNotContain("Reopen Issue");
        browser.logIn("pat");
        browser.go("/browse/" + key);
        browser.seeText(By.tagName("body"), "Reopen Issue");
        new Workflow(admin).clear();
    }

    @Test
    void theLeadOfTheComponentBecomesDeliveryOwnerWhenWorkStarts_andTheSettingsCanBeChanged() {
        String component = admin.post(
                        "/rest/api/2/component", Map.of("project", "ABC", "name", "Checkout", "leadUserName", "admin"))
                .body()
                .get("id")
                .asText();
        browser.logIn("admin");
        choose(Workflow.START, "function", "Set an owner");
        browser.screenshot("workflow-function");
        browser.clickAndLeave(SUBMIT);
        browser.seeText(By.id("workflow-function"), "Sets the Delivery Owner: Component lead.");
        browser.clickAndLeave(By.cssSelector("#workflow-function [aria-label='Edit Set an owner']"));
        select("source2", "user");
        browser.type(By.name("person"), "<b>nobody</b>");
        browser.clickAndLeave(SUBMIT);
        browser.seeText(By.cssSelector("#workflow-function .aui-message-warning"), "<b>nobody</b>");
        browser.clickAndLeave(By.cssSelector("#workflow-function [aria-label='Edit Set an owner']"));
        select("role", "delivery");
        select("source1", "component-lead");
        select("source2", "caller");
        browser.clickAndLeave(SUBMIT);
        browser.seeText(
                By.id("workflow-function"), "Sets the Delivery Owner: Component lead → Whoever makes the transition.");

        String key = pat.createBug("Of a component");
        admin.put("/rest/api/2/issue/" + key, Map.of("fields", Map.of("components", List.of(Map.of("id", component)))));
        String without = pat.createBug("Without a component");
        browser.logIn("pat");
        start(key);
        browser.seeText(By.cssSelector(".clear-owner-panel"), "Robin Admin");
        browser.screenshot("workflow-started");
        start(without);
        browser.seeText(By.cssSelector(".clear-owner-panel"), "Pat Ordinary");
        assertThat(browser.consoleErrors()).isEmpty();
        new Workflow(admin).clear();
    }

    private static void choose(int transition, String kind, String module) {
        browser.go("/secure/admin/workflows/ViewWorkflowTransition.jspa?workflowTransition=" + transition);
        browser.clickAndLeave(By.id("add-" + kind));
        browser.click(By.xpath("//label[normalize-space()='" + module + "']"));
        browser.clickAndLeave(By.cssSelector("#workflow-choose button[type=submit]"));
        browser.see(SUBMIT);
    }

    private static void check(String name, String value) {
        browser.click(By.cssSelector("input[name=" + name + "][value=" + value + "]"));
    }

    private static void select(String name, String value) {
        new Select(browser.see(By.name(name))).selectByValue(value);
    }

    /** Presses "Start Progress" on the page of the issue. */
    private static void start(String key) {
        browser.go("/browse/" + key);
        browser.clickAndLeave(By.xpath("//*[self::a or self::button][normalize-space()='Start Progress']"));
    }
}
