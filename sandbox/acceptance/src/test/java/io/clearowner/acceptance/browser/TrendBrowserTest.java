package io.clearowner.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.acceptance.driver.Browser;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** The trend of clarity, in a sandbox of its own with inserted past days. */
class TrendBrowserTest {
    private static final By TREND = By.cssSelector(".clear-owner-trend");
    private static final By CANVAS = By.cssSelector(".clear-owner-trend canvas");

    private static RunningSandbox sandbox;
    private static Browser browser;

    @BeforeAll
    static void insertPastDays() throws Exception {
        Path home = RunningSandbox.fresh("trend-home");
        RunningSandbox first = RunningSandbox.start(home, RunningSandbox.demoData());
        try {
            TrendData.takeSnapshot(first);
            try (Browser firstDay = Browser.open(first)) {
                firstDay.resize(1280, 1000);
                firstDay.logIn("admin");
                firstDay.go("/secure/Dashboard.jspa");
                firstDay.await(
                        "the gadget says when counting started",
                        () -> firstDay.see(TREND).getText().startsWith("Collecting data since"));
                firstDay.screenshot("trend-first-day");
            }
        } finally {
            first.close();
        }
        TrendData.insertPastDays(home, 89);
        sandbox = RunningSandbox.start(home, RunningSandbox.demoData());
        browser = Browser.open(sandbox);
        browser.resize(1280, 1000);
        browser.logIn("admin");
    }

    @AfterAll
    static void close() {
        browser.close();
        sandbox.close();
    }

    @Test
    void drawsTheLast90Days_showsTheChange_andOpensATableByKeyboard() {
        browser.go("/secure/Dashboard.jspa");
        browser.see(CANVAS);
        assertThat(browser.see(By.cssSelector(".clear-owner-share-clear")).getText())
                .isEqualTo("41% clear");
        assertThat(browser.see(By.cssSelector(".clear-owner-change")).getText()).matches("▲ \\+\\d+ pts since .*");
        assertThat(browser.consoleErrors()).isEmpty();
        browser.screenshot("trend");

        long height = height();
        browser.see(By.cssSelector(".clear-owner-chart-toggle")).sendKeys(Keys.ENTER);
        assertThat(browser.all(By.cssSelector(".clear-owner-chart-table tbody tr")))
                .hasSize(90);
        assertThat(browser.see(By.cssSelector(".clear-owner-chart-table tbody tr"))
                        .getText())
                .contains("170")
                .contains("41%");
        assertThat(height()).as("the table is as tall as the chart").isEqualTo(height);
        browser.screenshot("trend-table");
    }

    @Test
    void redrawsForAnotherWidthAndForTheDarkTheme() {
        browser.go("/secure/Dashboard.jspa");
        browser.see(CANVAS);
        String light = chartImage();
        browser.run("document.documentElement.setAttribute('data-color-mode', 'dark')");
        browser.await("the colors change", () -> !chartImage().equals(light));
        try {
            browser.resize(800, 1000);
            browser.await(
                    "the chart is as wide as its container",
                    () -> (Boolean) browser.run("const l = document.querySelector('.clear-owner-chart-lines');"
                            + "return l.querySelectorAll('canvas').length === 1"
                            + " && l.querySelector('.uplot').offsetWidth === l.clientWidth"));
            browser.screenshot("trend-narrow");
        } finally {
            browser.resize(1280, 1000);
        }
    }

    @Test
    void reportsOnAProjectForTheChosenPeriod() {
        String report = "selectedProjectId=" + csl() + "&reportKey=io.clearowner.jira:ownership-clarity";
        browser.go("/secure/ConfigureReport!default.jspa?" + report);
        new Select(browser.see(By.cssSelector("select[name=days]"))).selectByValue("30");
        browser.screenshot("report-configuration");
        browser.click(By.id("next_submit"));
        browser.see(CANVAS);
        browser.seeText(By.cssSelector(".clear-owner-scope-line"), "CSL, unresolved issues");
        assertThat(browser.see(By.cssSelector(".clear-owner-big")).getText()).isEqualTo("10");
        browser.await(
                "the parts are counted",
                () -> browser.all(By.cssSelector(".clear-owner-report-where .clear-owner-parts"))
                                .size()
                        == 2);
        browser.screenshot("report");
        List<String> figures = browser.download(By.cssSelector("a[data-file=figures]"), "ownership-clarity.csv")
                .lines()
                .toList();
        assertThat(figures).filteredOn(line -> line.startsWith("Day,")).hasSize(30);
        assertThat(figures).contains("Issue type,Improvement,6,6,2,67,,,,,", "Component,No component,29,29,10,66,,,,,");
        browser.click(By.cssSelector(".clear-owner-chart-toggle"));
        assertThat(browser.all(By.cssSelector(".clear-owner-chart-table tbody tr")))
                .hasSize(30);

        browser.click(By.cssSelector("[data-by=issueType] a"));
        assertThat(browser.see(By.cssSelector(".results-count")).getAttribute("data-total"))
                .isEqualTo("7");

        browser.go("/secure/ConfigureReport.jspa?" + report + "&days=31");
        browser.seeText(By.cssSelector("#configure-report .error"), "Choose a period: 30, 90, 180, 365 days.");
        browser.screenshot("report-refused");
    }

    @Test
    void reportsBetweenTwoDates_andShowsDateErrorsAtTheField() {
        browser.go("/secure/ConfigureReport!default.jspa?selectedProjectId=" + csl()
                + "&reportKey=io.clearowner.jira:ownership-clarity");
        LocalDate today = LocalDate.now();
        By from = By.cssSelector("input[name=from]");
        By to = By.cssSelector("input[name=to]");
        browser.see(from).sendKeys("next Monday");
        browser.click(By.id("next_submit"));
        browser.seeText(By.cssSelector("#configure-report .error"), "Enter a date like " + today + ".");
        browser.screenshot("report-no-day");
        browser.see(from).clear();
        browser.see(from).sendKeys(today.minusDays(20).toString());
        browser.see(to).sendKeys(today.minusDays(11).toString());
        browser.click(By.id("next_submit"));
        browser.see(CANVAS);
        assertThat(browser.see(By.cssSelector(".clear-owner-report-period")).getText())
                .endsWith("All other figures are current.");
        browser.await(
                "the parts are counted",
                () -> browser.all(By.cssSelector(".clear-owner-report-where .clear-owner-parts"))
                                .size()
                        == 2);
        browser.screenshot("report-two-days");
        browser.click(By.cssSelector(".clear-owner-chart-toggle"));
        assertThat(browser.all(By.cssSelector(".clear-owner-chart-table tbody tr")))
                .hasSize(10);
        assertThat(browser.download(By.cssSelector("a[data-file=figures]"), "ownership-clarity.csv")
                        .lines()
                        .filter(line -> line.startsWith("Day,")))
                .hasSize(10)
                .first()
                .asString()
                .startsWith("Day," + today.minusDays(20));
    }

    @Test
    void printsOnlyTheReport_readableFromAnyTheme_andWithAllRowsOfTheTable() {
        browser.go("/secure/ConfigureReport.jspa?selectedProjectId=" + csl()
                + "&reportKey=io.clearowner.jira:ownership-clarity&days=90");
        browser.see(CANVAS);
        browser.await(
                "the parts are counted",
                () -> browser.all(By.cssSelector(".clear-owner-report-where .clear-owner-parts"))
                                .size()
                        == 2);
        browser.run("document.documentElement.dataset.colorMode = 'dark'");
        String dark = chartImage();
        browser.emulatePrint();
        try {
            browser.await(
                    "the lines have their print colors", () -> !chartImage().equals(dark));
            for (String hidden :
                    List.of("#header", "#footer", ".clear-owner-report-actions", ".clear-owner-chart-toggle")) {
                assertThat(browser.shows(By.cssSelector(hidden))).as(hidden).isFalse();
            }
            for (String shown : List.of(
                    "h1",
                    ".clear-owner-headline",
                    ".clear-owner-trend canvas",
                    ".clear-owner-report-pace",
                    "[data-by=component] table",
                    "[data-by=issueType] table")) {
                assertThat(browser.shows(By.cssSelector(shown))).as(shown).isTrue();
            }
            for (String text : List.of("h1", ".clear-owner-headline-text", ".clear-owner-parts td")) {
                assertThat(browser.see(By.cssSelector(text)).getCssValue("color"))
                        .as(text)
                        .isEqualTo("rgba(23, 43, 77, 1)");
            }
            assertThat(browser.see(By.tagName("body")).getCssValue("background-color"))
                    .isEqualTo("rgba(255, 255, 255, 1)");

            browser.run("document.querySelector('.clear-owner-chart-toggle').click()");
            assertThat(browser.run("const t = document.querySelector('.clear-owner-chart-days');"
                            + "return t.querySelectorAll('tbody tr').length === 90 && t.scrollHeight <= t.clientHeight"
                            + " && t.getBoundingClientRect().bottom"
                            + " <= document.querySelector('.clear-owner-report-pace').getBoundingClientRect().top"))
                    .as("no row is cut off or overlaps the next section")
                    .isEqualTo(true);
        } finally {
            browser.emulateScreen();
        }
    }

    @Test
    void definesNoGlobals() {
        browser.go("/secure/Dashboard.jspa");
        browser.see(CANVAS);
        assertThat(browser.run("return ['uPlot', 'Plot'].filter(name => name in window)"))
                .isEqualTo(List.of());
    }

    private static String csl() {
        return JiraClient.loggedIn(sandbox, "admin")
                .get("/rest/api/2/project/CSL")
                .body()
                .get("id")
                .asText();
    }

    private static long height() {
        return ((Number) browser.run("return document.querySelector('.clear-owner-trend').offsetHeight")).longValue();
    }

    private static String chartImage() {
        return (String) browser.run("return document.querySelector('.clear-owner-trend canvas').toDataURL()");
    }
}
