package io.clearowner.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Browser;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A person who owns a project, and nothing else, finds what the issues of the project inherit from it. */
class InheritedOwnersBrowserTest {
    private static final String REST = "/rest/clear-owner/1.0/";
    private static final String UNOWNED = " and \"Delivery Owner\" is EMPTY";
    private static final Duration SOON = Duration.ofMinutes(1);

    private static Browser browser;
    private static JiraClient admin;
    private static String project;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open(RunningSandbox.shared());
        admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
        project = withMostUnowned();
    }

    /** The project with the most open issues that name no Delivery Owner. */
    private static String withMostUnowned() {
        Map<String, Integer> unowned = new TreeMap<>();
        for (JsonNode one : admin.get("/rest/api/2/project").body()) {
            String key = one.get("key").asText();
            unowned.put(key, admin.count("project = \"" + key + "\"" + UNOWNED + " and resolution is EMPTY"));
        }
        return Collections.max(unowned.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Test
    void aPersonWhoOwnsAProjectFindsItsIssues_andSoDoesEverybodyOnceTheyHaveLeft() {
        String pat =
                admin.get("/rest/api/2/user?username=pat").body().get("key").asText();
        int unowned = admin.count("project = \"" + project + "\"" + UNOWNED);
        int open = admin.count("project = \"" + project + "\"" + UNOWNED + " and resolution is EMPTY");
        assertThat(open).isPositive();
        assertThat(admin.count("\"Effective Delivery Owner\" = pat")).isZero();
        assertThat(JiraClient.loggedIn(RunningSandbox.shared(), "pat").count("project = \"" + project + "\"" + UNOWNED))
                .isEqualTo(unowned);
        try {
            owner("\"" + pat + "\"");
            await("\"Effective Delivery Owner\" = pat", unowned);
            JiraClient reader = JiraClient.loggedIn(RunningSandbox.shared(), "pat");
            assertThat(reader.count("\"Effective Delivery Owner\" = currentUser()"))
                    .isEqualTo(unowned);
            assertThat(reader.count("\"Delivery Owner\" = currentUser()")).isZero();
            JsonNode mine = reader.get(REST + "mine").body().at("/load/delivery");
            assertThat(mine.get("issues").asInt()).isEqualTo(open);
            assertThat(mine.get("inherited").asInt()).isEqualTo(open);
            assertThat(mine.at("/sources/project").asInt()).isEqualTo(open);
            assertThat(mine.at("/areas/0/project").asText()).isEqualTo(project);

            browser.logIn("pat");
            browser.go("/secure/Dashboard.jspa");
            By tile = By.cssSelector(".clear-owner-mine-held [data-role=delivery]");
            browser.seeText(tile, open + " inherited: from project");
            browser.run("arguments[0].scrollIntoView({block: 'center'})", browser.see(tile));
            browser.screenshot("inherited-mine");
            browser.click(By.cssSelector(".clear-owner-mine-held [data-role=delivery] .clear-owner-tile"));
            assertThat(browser.see(By.cssSelector(".results-count")).getAttribute("data-total"))
                    .isEqualTo(String.valueOf(open));
            browser.go("/secure/Dashboard.jspa");
            By row = By.cssSelector(".clear-owner-load tr[data-user=\"" + pat + "\"]");
            browser.seeText(row, "Owner of");
            browser.run("arguments[0].scrollIntoView({block: 'center'})", browser.see(row));
            browser.screenshot("inherited-load");

            active(false);
            await(
                    "\"Effective Delivery Owner\" in clearOwnerInactive() and project = \"" + project + "\""
                            + " and \"Execution Clarity\" = inactive",
                    open);
        } finally {
            active(true);
            owner("null");
            await("\"Effective Delivery Owner\" = pat", 0);
        }
    }

    private static void owner(String user) {
        assertThat(admin.put(REST + "projects/" + project + "/owners/delivery", "{\"user\": " + user + "}")
                        .status())
                .isEqualTo(200);
    }

    private static void active(boolean active) {
        assertThat(admin.put("/rest/api/2/user?username=pat", Map.of("active", active))
                        .status())
                .isEqualTo(200);
    }

    private static void await(String jql, int expected) {
        Eventually.within(SOON).becomesTrue(jql + " finds " + expected, () -> admin.count(jql) == expected);
    }
}
