package io.clearowner.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Browser;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/**
 * The demo as a site that starts today: the same issues, and nobody owns anything. The policy alone makes its numbers
 * useful, and nothing is written to any issue.
 */
class WithoutOwnersBrowserTest {
    private static final String REST = "/rest/clear-owner/1.0/";
    private static final String OPEN = "resolution is EMPTY";
    private static final String NOBODY_NAMED = "\"Product Owner\" is EMPTY and \"Delivery Owner\" is EMPTY";
    private static final String SETTING = "clear-owner-policy-";
    private static final By UNCLEAR = By.cssSelector(".clear-owner-big");
    private static final By TRIED = By.cssSelector(".clear-owner-policy-run[data-state=finished]:not([data-outdated])");
    private static final By SAVED = By.cssSelector(".clear-owner-policy-status");

    private static RunningSandbox sandbox;
    private static Browser browser;
    private static JiraClient admin;

    @BeforeAll
    static void startWithoutOwners() {
        sandbox = RunningSandbox.start(
                RunningSandbox.fresh("no-owners-home"), RunningSandbox.demoData(), "--owners", "none");
        browser = Browser.open(sandbox);
        admin = JiraClient.loggedIn(sandbox, "admin");
    }

    @AfterAll
    static void stop() {
        browser.close();
        sandbox.close();
    }

    @Test
    void aPolicyMakesTheNumbersUsefulWithoutASingleWrite() {
        nobodyOwnsAnything();
        browser.logIn("admin");
        dashboardShows("170");
        browser.screenshot("first-day-nobody");

        reportersAndAssigneesOwn();
        leadsOfComponentsDeliverWhatIsNotAssigned();
        theNumbersAreUseful();
        anIssueThatIsCreatedLaterHasItsOwnersAtOnce();
        somebodyActsOnTheList();
        leadsOfProjectsLeaveNothingMissing();
    }

    private static void nobodyOwnsAnything() {
        assertThat(admin.count(NOBODY_NAMED)).isEqualTo(1665);
        assertThat(reasons()).isEqualTo("{\"vision\":{\"missing\":170},\"execution\":{\"missing\":170}}");
        assertThat(admin.count(OPEN + " and component is not EMPTY")).isEqualTo(50);
        JsonNode issues = admin.get("/rest/api/2/search?maxResults=100&fields=components&jql="
                        + JiraClient.encode(OPEN + " and component is not EMPTY"))
                .body()
                .get("issues");
        assertThat(issues).isNotEmpty().allMatch(issue -> admin.get("/rest/api/2/component/"
                        + issue.at("/fields/components/0/id").asText())
                .body()
                .at("/lead/active")
                .asBoolean());
    }

    private static void reportersAndAssigneesOwn() {
        openThePolicy();
        choose("productInheritsFromField", "reporter");
        choose("deliveryInheritsFromField", "assignee");
        assertThat(tried()).contains("Unclear now: 170 of 170 assessed. After saving: 101 of 170");
        browser.run("arguments[0].scrollIntoView({block: 'center'})", browser.see(TRIED));
        browser.screenshot("first-day-tried");
        assertThat(unclear()).isEqualTo(170);

        save();
        dashboardShows("101");
        assertThat(reasons()).isEqualTo("{\"vision\":{\"inactive\":3},\"execution\":{\"missing\":99,\"inactive\":1}}");
    }

    private static void leadsOfComponentsDeliverWhatIsNotAssigned() {
        openThePolicy();
        tick("deliveryInheritsFromLeads-component-lead");
        assertThat(tried()).contains("Unclear now: 101 of 170 assessed. After saving: 74 of 170");
        save();
        dashboardShows("74");
    }

    /** At least two projects and two reasons, and what is inherited is not presented as named. */
    private static void theNumbersAreUseful() {
        assertThat(reasons()).isEqualTo("{\"vision\":{\"inactive\":3},\"execution\":{\"missing\":72,\"inactive\":1}}");
        assertThat(admin.get(REST + "unclear/groups?by=project&limit=1&jql=" + JiraClient.encode(OPEN))
                        .body()
                        .get("total")
                        .asInt())
                .isEqualTo(35);

        browser.click(By.cssSelector("[data-focus=split]"));
        browser.seeText(By.cssSelector(".clear-owner-split p"), "Clear issues with both owners set: 0 of 96");
        browser.seeText(By.cssSelector("[data-split=vision]"), "0 set, 167 inherited (from field)");
        browser.seeText(
                By.cssSelector("[data-split=execution]"),
                "0 set, 97 inherited (70 from field, 27 from lead of component)");
        assertThat(admin.count(NOBODY_NAMED)).isEqualTo(1665);
        browser.screenshot("first-day-useful");
        browser.click(By.cssSelector("[data-focus=split-inherited-execution]"));
        assertThat(browser.see(By.cssSelector(".results-count")).getAttribute("data-total"))
                .isEqualTo("97");
    }

    private static void anIssueThatIsCreatedLaterHasItsOwnersAtOnce() {
        Response created = admin.post(
                "/rest/api/2/issue",
                Map.of(
                        "fields",
                        Map.of(
                                "project",
                                Map.of("key", admin.firstProject()),
                                "issuetype",
                                Map.of("name", "Bug"),
                                "summary",
                                "Reported on the first day",
                                "assignee",
                                Map.of("name", "pat"))));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        String key = created.body().get("key").asText();
        assertThat(admin.count("key = " + key + " and \"Effective Product Owner\" = admin"
                        + " and \"Effective Delivery Owner\" = pat and \"Execution Clarity\" = clear and "
                        + NOBODY_NAMED))
                .isEqualTo(1);

        browser.go("/browse/" + key);
        browser.seeText(By.cssSelector(".clear-owner-panel-role[data-role=product]"), "Robin Admin");
        browser.seeText(By.cssSelector(".clear-owner-panel-role[data-role=product]"), "from field Reporter");
        browser.seeText(By.cssSelector(".clear-owner-panel-role[data-role=delivery]"), "Pat Ordinary");
        browser.seeText(By.cssSelector(".clear-owner-panel-role[data-role=delivery]"), "from field Assignee");
        browser.screenshot("first-day-issue");
    }

    private static void somebodyActsOnTheList() {
        dashboardShows("74");
        List<String> missing = browser.all(By.cssSelector(".clear-owner-table tbody tr")).stream()
                .filter(row -> row.findElement(By.cssSelector(".clear-owner-cell-execution"))
                        .getText()
                        .contains("MISSING"))
                .map(row -> row.getAttribute("data-issue-key"))
                .toList();
        assertThat(missing).isNotEmpty();
        browser.see(By.cssSelector("[data-focus=\"assign-" + missing.get(0) + "-delivery\"]"))
                .sendKeys(Keys.ENTER);
        browser.see(By.cssSelector(".select2-drop-active .select2-input")).sendKeys("pat");
        browser.seeText(By.cssSelector(".select2-drop-active .select2-highlighted"), "Pat Ordinary");
        browser.see(By.cssSelector(".select2-drop-active .select2-input")).sendKeys(Keys.ENTER);
        browser.see(By.cssSelector(".clear-owner-assign [type=submit]")).sendKeys(Keys.ENTER);
        browser.seeText(UNCLEAR, "73");
    }

    private static void leadsOfProjectsLeaveNothingMissing() {
        openThePolicy();
        tick("deliveryInheritsFromLeads-project-lead");
        assertThat(tried()).contains("Unclear now: 73 of 171 assessed. After saving: 4 of 171");
        save();
        dashboardShows("4");
        assertThat(reasons()).isEqualTo("{\"vision\":{\"inactive\":3},\"execution\":{\"inactive\":1}}");
        browser.click(By.cssSelector("[data-focus=split]"));
        browser.seeText(
                By.cssSelector("[data-split=execution]"),
                "1 set, 169 inherited (71 from field, 27 from lead of component," + " 71 from lead of project)");
    }

    private static void openThePolicy() {
        browser.go("/secure/admin/ClearOwnerAdmin.jspa");
        browser.see(By.id(SETTING + "productInheritsFromField"));
    }

    private static void choose(String setting, String field) {
        new Select(browser.see(By.id(SETTING + setting))).selectByValue(field);
    }

    private static void tick(String box) {
        browser.clickInTheMiddle(By.cssSelector("label[for=" + SETTING + box + "]"));
    }

    /** What the dry run of the form says. */
    private static String tried() {
        browser.click(By.cssSelector("[data-action=try]"));
        return browser.see(TRIED).getText();
    }

    private static void save() {
        browser.click(By.cssSelector("[data-action=save]"));
        browser.seeText(SAVED, "Saved");
    }

    private static void dashboardShows(String number) {
        Eventually.within(Duration.ofMinutes(1)).becomesTrue("the gadget shows " + number, () -> {
            browser.go("/secure/Dashboard.jspa");
            return browser.see(UNCLEAR).getText().equals(number);
        });
    }

    private static int unclear() {
        return admin.unclear(OPEN).body().at("/counts/unclear").asInt();
    }

    private static String reasons() {
        return admin.unclear(OPEN).body().get("reasons").toString();
    }
}
