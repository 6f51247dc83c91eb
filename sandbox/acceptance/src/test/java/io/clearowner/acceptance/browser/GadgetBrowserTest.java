package io.clearowner.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.acceptance.driver.Browser;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The gadget "Unclear ownership" on a dashboard. */
class GadgetBrowserTest {
    private static final By GADGET = By.cssSelector(".clear-owner-gadget");
    private static final By DONE = By.cssSelector(".clear-owner-done");
    private static final By UNCLEAR = By.cssSelector(".clear-owner-big");
    private static final By ISSUES = By.cssSelector(".clear-owner-of");
    private static final By RANGE = By.cssSelector(".clear-owner-range");
    private static final By NEXT = By.cssSelector("[data-focus=next]");
    private static final By PREVIOUS = By.cssSelector("[data-focus=previous]");

    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open(RunningSandbox.shared());
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void openTheDashboard() {
        browser.resize(1280, 1000);
        browser.logIn("admin");
        browser.go("/secure/Dashboard.jspa");
        browser.see(UNCLEAR);
    }

    @Test
    void showsUnclearCountsPerRoleAndReason() {
        browser.seeText(UNCLEAR, "101");
        browser.seeText(ISSUES, "170");
        assertThat(count("tile-vision")).isEqualTo("3");
        assertThat(count("tile-execution")).isEqualTo("100");
        assertThat(count("tile-both")).isEqualTo("2");
        assertThat(browser.see(focus("reason-vision-inactive")).getText())
                .contains("INACTIVE")
                .contains("3");
        assertThat(browser.see(focus("reason-execution-missing")).getText())
                .contains("MISSING")
                .contains("99");
        assertThat(browser.see(focus("reason-execution-inactive")).getText()).contains("1");
        assertThat(browser.all(By.cssSelector(".clear-owner-table tbody tr"))).hasSize(10);
        browser.screenshot("gadget");
    }

    @Test
    void barsStayVisible_inForcedColors() {
        try {
            emulate("active");
            String color = "return getComputedStyle(document.querySelector(arguments[0])).";
            assertThat(browser.run(color + "backgroundColor", ".clear-owner-bar .clear-owner-stripe-execution"))
                    .isNotEqualTo(browser.run(color + "backgroundColor", "body"))
                    .isNotEqualTo(
                            browser.run(color + "backgroundColor", ".clear-owner-bar .clear-owner-stripe-vision"));
            assertThat(browser.run(color + "outlineStyle", ".clear-owner-bar")).isEqualTo("solid");
            // Axe cannot tell which colors the browser forces.
            browser.picture("gadget-forced-colors");
        } finally {
            emulate("none");
        }
    }

    private static void emulate(String forcedColors) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "forced-colors", "value", forcedColors))));
    }

    @Test
    void everyCountLinksToASearchThatFindsAsManyIssues() {
        for (String number : new String[] {
            "unclear",
            "tile-vision",
            "tile-execution",
            "tile-both",
            "scope",
            "reason-execution-missing",
            "reason-vision-inactive"
        }) {
            browser.go("/secure/Dashboard.jspa");
            WebElement link = browser.see(focus(number));
            String shown =
                    link.getText().replaceAll("(?s)[^0-9]*([0-9,]+).*", "$1").replace(",", "");
            link.click();
            String found = browser.see(By.cssSelector(".results-count")).getAttribute("data-total");
            assertThat(found).as(number).isEqualTo(shown);
        }
        browser.screenshot("navigator");
    }

    @Test
    void pagingByKeyboardKeepsTheFocus() {
        browser.seeText(RANGE, "1–10 of 101");
        String first = firstKey();
        browser.see(NEXT).sendKeys(Keys.ENTER);
        browser.seeText(RANGE, "11–20 of 101");
        assertThat(firstKey()).isNotEqualTo(first);
        browser.await("the focus stays on the button", () -> "next"
                .equals(browser.run("return document.activeElement.getAttribute('data-focus')")));
        browser.see(PREVIOUS).sendKeys(Keys.SPACE);
        browser.seeText(RANGE, "1–10 of 101");
        assertThat(firstKey()).isEqualTo(first);
    }

    @Test
    void canBeConfiguredForOneRoleAndJql_andResetAgain() {
        browser.click(By.cssSelector(".dashboard-item-edit"));
        browser.click(By.cssSelector("label[for$=scope-jql]"));
        WebElement jql = browser.see(By.cssSelector("textarea"));
        jql.clear();
        jql.sendKeys("resolution is EMPTY and nonsense = 1");
        browser.await(
                "the field shows the error", () -> browser.all(By.cssSelector(".clear-owner-form .error")).stream()
                        .anyMatch(
                                error -> error.isDisplayed() && error.getText().contains("nonsense")));
        browser.screenshot("gadget-configuration-error");
        jql.clear();
        jql.sendKeys("resolution is EMPTY and \"Vision Clarity\" != clear");
        browser.await("the count is shown while typing", () -> browser.see(By.cssSelector(".clear-owner-preview"))
                .getText()
                .contains("3"));
        new Select(browser.see(By.cssSelector("select[id$=role]"))).selectByValue("vision");
        browser.type(By.cssSelector("input[id$=-title]"), "Vision at risk");
        browser.screenshot("gadget-configuration");
        browser.click(By.cssSelector(".clear-owner-form button[type=submit]"));
        browser.seeText(UNCLEAR, "3");
        browser.seeText(ISSUES, "3");
        browser.seeText(RANGE, "1–3 of 3");
        browser.seeText(By.cssSelector(".dashboard-item-title"), "Vision at risk");

        browser.go("/secure/Dashboard.jspa");
        browser.seeText(By.cssSelector(".dashboard-item-title"), "Vision at risk");
        browser.seeText(RANGE, "1–3 of 3");

        browser.click(By.cssSelector(".dashboard-item-edit"));
        browser.click(By.cssSelector("label[for$=scope-projects]"));
        browser.see(By.cssSelector("input[id$=-title]")).clear();
        new Select(browser.see(By.cssSelector("select[id$=role]"))).selectByValue("either");
        browser.click(By.cssSelector(".clear-owner-form button[type=submit]"));
        browser.seeText(UNCLEAR, "101");
    }

    @Test
    void saysWhatIsNotAssessed_insteadOfCallingItClear() {
        try {
            configureJql("project is not EMPTY");
            browser.seeText(UNCLEAR, "101");
            browser.seeText(ISSUES, "170");
            browser.seeText(By.cssSelector(".clear-owner-not-assessed"), "1,495 more issues are not assessed.");
            assertThat(browser.see(By.cssSelector(".clear-owner-share-clear")).getText())
                    .isEqualTo("41% clear");
            browser.screenshot("gadget-partly-assessed");

            configureJql("resolution is not EMPTY");
            browser.seeText(By.cssSelector(".clear-owner-notice-title"), "None of these issues is assessed");
            assertThat(browser.see(By.cssSelector(".clear-owner-notice-more")).getText())
                    .contains("The policy does not cover")
                    .contains("An administrator can change the policy");
            browser.screenshot("gadget-not-assessed");
        } finally {
            browser.click(By.cssSelector(".dashboard-item-edit"));
            browser.click(By.cssSelector("label[for$=scope-projects]"));
            browser.click(By.cssSelector(".clear-owner-form button[type=submit]"));
            browser.seeText(UNCLEAR, "101");
        }
    }

    private static void configureJql(String scope) {
        browser.click(By.cssSelector(".dashboard-item-edit"));
        browser.click(By.cssSelector("label[for$=scope-jql]"));
        WebElement jql = browser.see(By.cssSelector("textarea"));
        jql.clear();
        jql.sendKeys(scope);
        browser.click(By.cssSelector(".clear-owner-form button[type=submit]"));
    }

    @Test
    void groupsByProjectWhenConfigured() {
        groupBy("project");
        List<WebElement> groups = browser.all(By.cssSelector(".clear-owner-groups a"));
        assertThat(groups).hasSize(10);
        int count = Integer.parseInt(groups.get(0)
                .findElement(By.cssSelector(".clear-owner-reason-count"))
                .getText());
        browser.screenshot("gadget-groups");
        groups.get(0).click();
        browser.await(
                "the navigator finds as many issues",
                () -> browser.see(By.tagName("body")).getText().matches("(?s).*\\b" + count + "\\b.*"));

        browser.go("/secure/Dashboard.jspa");
        groupBy("none");
        assertThat(browser.all(By.cssSelector(".clear-owner-groups"))).isEmpty();
    }

    private static void groupBy(String what) {
        browser.click(By.cssSelector(".dashboard-item-edit"));
        new Select(browser.see(By.cssSelector("select[id$=groupBy]"))).selectByValue(what);
        browser.click(By.cssSelector(".clear-owner-form button[type=submit]"));
        browser.see(UNCLEAR);
    }

    @Test
    void assignsAnOwnerFromTheRowByKeyboard() {
        String key = missingKeys().get(0);
        try {
            browser.see(By.cssSelector("[data-focus=\"assign-" + key + "-delivery\"]"))
                    .sendKeys(Keys.ENTER);
            browser.see(By.cssSelector(".select2-drop-active .select2-input")).sendKeys("pat");
            browser.seeText(By.cssSelector(".select2-drop-active .select2-highlighted"), "Pat Ordinary");
            browser.screenshot("gadget-assign");
            browser.see(By.cssSelector(".select2-drop-active .select2-input")).sendKeys(Keys.ENTER);
            browser.see(By.cssSelector(".clear-owner-assign [type=submit]")).sendKeys(Keys.ENTER);
            browser.seeText(UNCLEAR, "100");
            assertThat(browser.shows(By.cssSelector(".clear-owner-assign"))).isFalse();
            assertThat(browser.see(DONE).getText())
                    .contains("Delivery Owner set to Pat")
                    .contains("Issues that are now clear have left the list.");
            browser.screenshot("gadget-assigned");
        } finally {
            removeDeliveryOwner(key);
        }
    }

    @Test
    void exportsTheListAsCsv() {
        List<String> lines = browser.download(By.cssSelector("[data-focus=csv]"), "unclear-ownership.csv")
                .lines()
                .toList();
        assertThat(lines).hasSize(1 + 101);
        assertThat(lines.get(0)).contains("Summary");
    }

    @Test
    void assignsAnOwnerToSeveralIssuesAtOnce() {
        List<String> keys = missingKeys().subList(0, 2);
        try {
            int table = top(".clear-owner-table");
            keys.forEach(key -> browser.click(By.cssSelector("[data-focus=\"choose-" + key + "\"]")));
            assertThat(top(".clear-owner-table")).as("the list does not move").isEqualTo(table);
            browser.run(
                    "arguments[0].scrollIntoView({block: 'center'})",
                    browser.see(By.cssSelector(".clear-owner-table tbody tr")));
            browser.screenshot("gadget-bulk");
            browser.click(By.cssSelector("[data-focus=bulk-delivery]"));
            browser.see(By.cssSelector(".select2-drop-active .select2-input")).sendKeys(Keys.ESCAPE);
            browser.click(By.cssSelector(".clear-owner-bulk [data-action=take]"));
            browser.seeText(UNCLEAR, "99");
            browser.click(By.cssSelector("[data-focus=done-close]"));
            assertThat(browser.shows(DONE)).isFalse();
        } finally {
            keys.forEach(GadgetBrowserTest::removeDeliveryOwner);
        }
    }

    @Test
    void warnsWhenTheNewOwnerCannotSeeSomeIssues() {
        JiraClient lee = JiraClient.loggedIn(RunningSandbox.shared(), "lee");
        String hidden = missingKeys().stream()
                .filter(key -> lee.get("/rest/api/2/issue/" + key).status() == 404)
                .findFirst()
                .orElseThrow();
        browser.click(By.cssSelector("[data-focus=choose-all]"));
        browser.click(By.cssSelector("[data-focus=bulk-delivery]"));
        browser.see(By.cssSelector(".select2-drop-active .select2-input")).sendKeys("lee");
        browser.click(By.cssSelector(".select2-drop-active .select2-result-selectable"));
        By warning = By.cssSelector(".clear-owner-bulk .clear-owner-caution");
        browser.seeText(warning, "Lee Limited cannot see ");
        assertThat(browser.see(warning).getText()).contains(hidden).doesNotContain("ZEPPELIN");
        browser.screenshot("gadget-bulk-warning");
        browser.click(By.cssSelector("[data-focus=assign-cancel]"));
        browser.click(By.cssSelector("[data-focus=bulk-clear]"));
    }

    private static int top(String what) {
        return browser.see(By.cssSelector(what)).getRect().getY();
    }

    /** Keys of the issues on the current page without a Delivery Owner. */
    private static List<String> missingKeys() {
        return browser.all(By.cssSelector(".clear-owner-table tbody tr")).stream()
                .filter(row -> row.findElement(By.cssSelector(".clear-owner-cell-execution"))
                        .getText()
                        .contains("MISSING"))
                .map(row -> row.getAttribute("data-issue-key"))
                .toList();
    }

    private static void removeDeliveryOwner(String key) {
        JiraClient.loggedIn(RunningSandbox.shared(), "admin")
                .put("/rest/clear-owner/1.0/issues/" + key + "/ownership/delivery", "{\"user\": null}");
    }

    @Test
    void fitsANarrowColumn() {
        browser.resize(800, 1200);
        browser.see(UNCLEAR);
        Object overflow = browser.run(
                "const g = document.querySelector('.clear-owner-gadget'); return g.scrollWidth - g.clientWidth");
        assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(1);
        browser.screenshot("gadget-narrow");
    }

    @Test
    void showsOtherUsersTheirOwnCounts_andNoEditButton() {
        browser.logIn("lee");
        browser.go("/secure/Dashboard.jspa");
        int mine = Integer.parseInt(browser.see(UNCLEAR).getText());
        assertThat(mine).isLessThan(101).isGreaterThan(0);
        assertThat(browser.shows(By.cssSelector(".dashboard-item-edit"))).isFalse();
        browser.click(UNCLEAR);
        assertThat(browser.see(By.cssSelector(".results-count")).getAttribute("data-total"))
                .isEqualTo(Integer.toString(mine));
    }

    @Test
    void logsNoErrorToTheConsole() {
        browser.consoleErrors();
        browser.go("/secure/Dashboard.jspa");
        browser.see(UNCLEAR);
        assertThat(browser.consoleErrors()).isEmpty();
        assertThat(browser.shows(GADGET)).isTrue();
    }

    private static By focus(String key) {
        return By.cssSelector("[data-focus=" + key + "]");
    }

    private static String count(String tile) {
        return browser.see(By.cssSelector("[data-focus=" + tile + "] .clear-owner-tile-count"))
                .getText();
    }

    private static String firstKey() {
        return browser.see(By.cssSelector(".clear-owner-table tbody tr")).getAttribute("data-issue-key");
    }
}
