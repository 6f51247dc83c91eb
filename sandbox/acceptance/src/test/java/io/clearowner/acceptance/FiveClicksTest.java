package io.clearowner.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/**
 * From the page after the upload to a gadget that shows numbers: at most five clicks, each counted here. The dashboard is
 * that of the demo, which the administrator may edit; the fields are on the default screen, where the app put them.
 */
class FiveClicksTest {
    private static Browser browser;
    private int clicks;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open(RunningSandbox.shared());
        browser.logIn("admin");
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Test
    void leadFromTheInstallationToNumbers() {
        browser.go("/plugins/servlet/upm");
        browser.screenshot("manage-apps");
        click(By.id("upm-get-started"));
        click(By.id("clear-owner-dashboard"));
        browser.see(By.cssSelector(".clear-owner-big"));
        int before = gadgets();
        click(By.id("add-gadget"));
        click(By.cssSelector("[data-module-key='io.clearowner.jira:unclear-ownership']"));
        browser.await("the new gadget asks what to look at", () -> gadgets() == before + 1
                && browser.shows(By.cssSelector(".clear-owner-form button[type=submit]")));
        click(By.cssSelector(".clear-owner-form button[type=submit]"));
        browser.await("the new gadget shows the numbers", () -> browser.all(By.cssSelector(".clear-owner-big")).stream()
                .filter(number -> number.getText().equals("101")).count() == 2);
        assertThat(clicks).isEqualTo(5);

        browser.click(By.cssSelector("[data-amd-module$=unclear-ownership] button[title=Remove]"));
        browser.await("it is gone again", () -> gadgets() == before);
    }

    private static int gadgets() {
        return browser.all(By.cssSelector("[data-amd-module]")).size();
    }

    private void click(By what) {
        clicks++;
        browser.click(what);
    }
}
