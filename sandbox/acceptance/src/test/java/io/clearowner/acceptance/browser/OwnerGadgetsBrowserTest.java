package io.clearowner.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Browser;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
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
import org.openqa.selenium.support.ui.Select;

/** The gadgets "Ownership load" and "My ownership". */
class OwnerGadgetsBrowserTest {
    private static final String REST = "/rest/clear-owner/1.0/";
    private static final By LOADS = By.cssSelector(".clear-owner-load tbody tr");

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

    @Test
    void showsTheLoadOfEachOwner_inactiveOwnersFirst() {
        browser.logIn("admin");
        browser.go("/secure/Dashboard.jspa");
        WebElement first = browser.see(LOADS);
        assertThat(first.getText()).contains("INACTIVE").contains("1 unclear");
        browser.run("arguments[0].scrollIntoView()", first);
        browser.screenshot("load");
        String shown = browser.see(By.cssSelector(".clear-owner-load-number a")).getText();
        browser.click(By.cssSelector(".clear-owner-load-number a"));
        assertThat(browser.see(By.cssSelector(".results-count")).getAttribute("data-total"))
                .isEqualTo(shown);
    }

    @Test
    void marksOwnersAboveThePolicyLimit() {
        JsonNode policy = admin.get(REST + "policy").body();
        JsonNode owners = admin.get(REST + "owners?limit=100").body().at("/values");
        List<JsonNode> all = new ArrayList<>();
        owners.forEach(all::add);
        int largest = all.stream()
                .mapToInt(owner -> owner.at("/product/issues").asInt())
                .max()
                .orElseThrow();
        try {
            save(policy, Map.of("overloadAbove", largest - 1));
            browser.logIn("admin");
            browser.go("/secure/Dashboard.jspa");
            browser.await(
                    "one owner is marked",
                    () -> browser.all(LOADS).stream()
                                    .filter(row -> row.getText().contains("OVER LIMIT"))
                                    .count()
                            == 1);
        } finally {
            save(policy, Map.of());
        }
    }

    @Test
    void ownersSeeWhatToDo_mostUrgentFirst() {
        JsonNode busiest = null;
        for (JsonNode owner : admin.get(REST + "owners?limit=100").body().at("/values")) {
            if (owner.at("/user/active").asBoolean()
                    && (busiest == null
                            || owner.at("/product/issues").asInt()
                                    > busiest.at("/product/issues").asInt())) {
                busiest = owner;
            }
        }
        String name = busiest.at("/user/name").asText();
        JiraClient reader = JiraClient.loggedIn(RunningSandbox.shared(), name);
        JsonNode other = reader.get(REST + "mine/issues?list=otherUnclear").body();
        assertThat(other.get("total").asInt()).isPositive();
        String late = other.at("/issues/0/key").asText();
        assertThat(admin.put("/rest/api/2/issue/" + late, Map.of("fields", Map.of("duedate", "2026-01-31")))
                        .status())
                .isEqualTo(204);
        try {
            browser.logIn(name);
            browser.go("/secure/Dashboard.jspa");
            browser.see(By.cssSelector(
                    "[data-section=otherUnclear] [data-issue-key=\"" + late + "\"] [data-clarity=missing]"));
            WebElement due = browser.see(By.cssSelector("[data-section=dueSoon] [data-issue-key=\"" + late + "\"]"));
            assertThat(due.getText()).contains("Overdue since 31/Jan/26");
            browser.run("arguments[0].scrollIntoView({block: 'center'})", due);
            browser.screenshot("mine-lists");
            new Select(browser.see(By.cssSelector("[data-focus=choose-order]"))).selectByValue("project");
            browser.see(By.cssSelector("[data-section=otherUnclear] .clear-owner-mine-project"));
            String shown =
                    browser.see(By.cssSelector("[data-focus=all-otherUnclear]")).getText();
            browser.click(By.cssSelector("[data-focus=all-otherUnclear]"));
            assertThat(browser.see(By.cssSelector(".results-count")).getAttribute("data-total"))
                    .isEqualTo(shown);
        } finally {
            Map<String, Object> none = new HashMap<>();
            none.put("duedate", null);
            admin.put("/rest/api/2/issue/" + late, Map.of("fields", none));
        }
    }

    @Test
    void newOwnersAcceptOrDeclineInPlace() {
        JsonNode policy = admin.get(REST + "policy").body();
        String pat =
                admin.get("/rest/api/2/user?username=pat").body().get("key").asText();
        String[] keys = new String[2];
        JsonNode found = admin.get("/rest/api/2/search?maxResults=2&jql="
                        + JiraClient.encode("resolution is EMPTY and \"Execution Clarity\" = missing order by key"))
                .body()
                .at("/issues");
        try {
            save(
                    policy,
                    Map.of(
                            "reasons",
                            List.of("missing", "inactive", "no-access", "declined", "unconfirmed"),
                            "confirmWithinDays",
                            0));
            for (int i = 0; i < keys.length; i++) {
                keys[i] = found.at("/" + i + "/key").asText();
                give(keys[i], "\"" + pat + "\"");
            }
            browser.logIn("pat");
            browser.go("/secure/Dashboard.jspa");
            By first = By.cssSelector("[data-section=pending] [data-issue-key=\"" + keys[0] + "\"]");
            browser.see(first);
            browser.run("arguments[0].scrollIntoView({block: 'center'})", browser.see(first));
            browser.screenshot("mine");

            browser.see(By.cssSelector("[data-focus=\"" + keys[0] + "-delivery-accept\"]"))
                    .sendKeys(Keys.ENTER);
            browser.await("the accepted issue is gone", () -> browser.all(first).isEmpty());
            browser.click(By.cssSelector("[data-focus=\"" + keys[1] + "-delivery-decline\"]"));
            browser.see(By.cssSelector(".clear-owner-mine-form textarea")).sendKeys("No time <b>now</b>");
            browser.screenshot("mine-decline");
            browser.click(By.cssSelector(".clear-owner-mine-form [type=submit]"));
            browser.await("the declined issue is gone", () -> browser.all(
                            By.cssSelector("[data-section=pending] [data-issue-key=\"" + keys[1] + "\"]"))
                    .isEmpty());
            assertThat(state(keys[0])).isEqualTo("accepted");
            assertThat(state(keys[1])).isEqualTo("declined");
        } finally {
            for (String key : keys) {
                if (key != null) {
                    give(key, "null");
                }
            }
            save(policy, Map.of());
        }
    }

    private static String state(String key) {
        return admin.get(REST + "issues/" + key + "/ownership")
                .body()
                .at("/delivery/confirmation/state")
                .asText();
    }

    private static void give(String key, String user) {
        assertThat(admin.put(REST + "issues/" + key + "/ownership/delivery", "{\"user\": " + user + "}")
                        .status())
                .isEqualTo(200);
    }

    /** Saves the policy with some values changed. */
    private static void save(JsonNode policy, Map<String, Object> changed) {
        var body = (com.fasterxml.jackson.databind.node.ObjectNode)
                policy.get("effective").deepCopy();
        changed.forEach(body::putPOJO);
        assertThat(admin.put(REST + "policy", body.toString()).status()).isEqualTo(200);
        Eventually.within(java.time.Duration.ofMinutes(1))
                .becomesTrue(
                        "the counts are back to normal",
                        () -> admin.unclear("resolution is EMPTY")
                                        .body()
                                        .at("/counts/unclear")
                                        .asInt()
                                >= 99);
    }
}
