package io.clearowner.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.acceptance.driver.Browser;
import io.clearowner.acceptance.driver.RunningSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/**
 * Five clicks lead from the page after the upload to a gadget that shows counts. The home is new, so the app has just
 * created its fields. Jira's default dashboard, which administrators may edit, is empty.
 */
class FiveClicksTest {
    private static final By GADGETS = By.cssSelector("[data-amd-module]");
    private static RunningSandbox sandbox;
    private static Browser browser;
    private int clicks;

    @BeforeAll
    static void installTheApp() {
        sandbox = RunningSandbox.start(RunningSandbox.fresh("five-clicks-home"), RunningSandbox.demoData());
        browser = Browser.open(sandbox);
        browser.logIn("admin");
        browser.go("/secure/Dashboard.jspa");
        browser.await(
                "the gadgets of the demo are there", () -> !browser.all(GADGETS).isEmpty());
        for (int left = browser.all(GADGETS).size() - 1; left >= 0; left--) {
            browser.click(By.cssSelector("[data-amd-module] button[title=Remove]"));
            int expected = left;
            browser.await(expected + " gadgets left", () -> browser.all(GADGETS).size() == expected);
        }
    }

    @AfterAll
    static void stop() {
        browser.close();
        sandbox.close();
    }

    @Test
    void fiveClicksLeadFromTheInstallationToCounts() {
        browser.go("/plugins/servlet/upm");
        browser.screenshot("manage-apps");
        click(By.id("upm-get-started"));
        click(By.id("clear-owner-dashboard"));
        click(By.id("add-gadget"));
        click(By.cssSelector("[data-module-key='io.clearowner.jira:unclear-ownership']"));
        click(By.cssSelector(".clear-owner-form button[type=submit]"));
        browser.seeText(By.cssSelector(".clear-owner-big"), "101");
        assertThat(clicks).isEqualTo(5);
        browser.screenshot("first-gadget");
    }

    private void click(By what) {
        clicks++;
        browser.click(what);
    }
}
