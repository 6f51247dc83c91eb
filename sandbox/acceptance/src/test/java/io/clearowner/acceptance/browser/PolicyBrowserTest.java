package io.clearowner.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Browser;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The effects of policy changes, from the form to dashboards and issues, made by global and project admins. */
class PolicyBrowserTest {
    private static final String POLICY = "/rest/clear-owner/1.0/policy";
    private static final String ADMINISTRATION = "/secure/admin/ClearOwnerAdmin.jspa";
    private static final String PROJECT = "ZOOKEEPER";
    private static final By STATUS = By.cssSelector(".clear-owner-policy-status");
    private static final By RUN = By.cssSelector(".clear-owner-policy-run[data-state=finished]");
    private static final By NUMBER = By.cssSelector(".clear-owner-big");
    private static final Pattern SUM =
            Pattern.compile("Unclear now: (\\d+) of [\\d,]+ assessed\\. After saving: (\\d+) of [\\d,]+");
    private static final String MISSING = "clear-owner-policy-reasons-missing";
    private static final String INCLUDES_RESOLVED = "clear-owner-policy-includesResolved";

    private static Browser browser;
    private static JiraClient admin;

    /** How the test operates the page. */
    enum InputMethod {
        MOUSE,
        KEYBOARD
    }

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open(RunningSandbox.shared());
        admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @AfterEach
    void restoreEverything() {
        admin.put(POLICY, Map.of("reasons", List.of("missing", "inactive", "no-access"), "includesResolved", false));
        if (admin.get(POLICY + "/projects").body().at("/total").asInt() > 0) {
            admin.put(POLICY + "/projects/" + PROJECT, Map.of());
        }
        Eventually.within(Duration.ofMinutes(1))
                .becomesTrue(
                        "the counts are back to normal",
                        () -> admin.unclear("resolution is EMPTY")
                                        .body()
                                        .at("/counts/unclear")
                                        .asInt()
                                == 101);
    }

    @ParameterizedTest
    @EnumSource(InputMethod.class)
    void turningAReasonOffAndOnAgainUpdatesTheDashboard(InputMethod method) {
        browser.logIn("admin");
        browser.go("/secure/Dashboard.jspa");
        String before = browser.see(NUMBER).getText();

        browser.go(ADMINISTRATION);
        browser.see(By.id(MISSING));
        tick(method, MISSING);
        press(method, "[data-action=try]");
        Matcher sum = SUM.matcher(browser.see(RUN).getText());
        assertThat(sum.find()).isTrue();
        assertThat(sum.group(1)).isEqualTo(before);
        browser.screenshot("policy-tried-clear-" + method.name().toLowerCase(java.util.Locale.ROOT));
        int fewer = Integer.parseInt(sum.group(1)) - Integer.parseInt(sum.group(2));
        browser.seeText(RUN, fewer + " issues would become clear");
        press(method, "[data-action=save]");
        browser.seeText(STATUS, "Saved");
        browser.seeText(
                By.cssSelector("[data-version]"), "Unclear when: Missing, Inactive, No access → Inactive, No access");
        awaitOnDashboard(sum.group(2));

        browser.go(ADMINISTRATION);
        browser.see(By.id(MISSING));
        tick(method, MISSING);
        press(method, "[data-action=try]");
        browser.seeText(RUN, fewer + " issues would become unclear");
        press(method, "[data-change=unclear] a");
        assertThat(browser.see(By.cssSelector(".results-count")).getAttribute("data-total"))
                .isEqualTo(String.valueOf(Math.min(100, fewer)));
        browser.go(ADMINISTRATION);
        browser.see(By.id(MISSING));
        tick(method, MISSING);
        press(method, "[data-action=save]");
        browser.seeText(STATUS, "Saved");
        awaitOnDashboard(before);
    }

    @Test
    void aProjectAdminOverridesASetting_andInheritsItAgain() {
        browser.logIn("u0001");
        browser.go("/browse/" + PROJECT + "-1");
        browser.click(By.id("project-settings"));
        browser.click(By.linkText("Ownership"));
        browser.seeText(By.cssSelector("[data-setting=includesResolved]"), "Inherited from the global policy: No");
        tick(InputMethod.MOUSE, INCLUDES_RESOLVED + "-own");
        tick(InputMethod.MOUSE, INCLUDES_RESOLVED);
        press(InputMethod.MOUSE, "[data-action=try]");
        Matcher more = Pattern.compile("(\\d+) issues would become unclear")
                .matcher(browser.see(RUN).getText());
        assertThat(more.find()).isTrue();
        browser.screenshot("project-policy-tried");
        press(InputMethod.MOUSE, "[data-change=unclear] a");
        assertThat(browser.see(By.cssSelector(".results-count")).getAttribute("data-total"))
                .isEqualTo(more.group(1));

        browser.go("/secure/ClearOwnerProject!default.jspa?projectKey=" + PROJECT);
        browser.see(By.id(INCLUDES_RESOLVED + "-own"));
        tick(InputMethod.MOUSE, INCLUDES_RESOLVED + "-own");
        tick(InputMethod.MOUSE, INCLUDES_RESOLVED);
        press(InputMethod.MOUSE, "[data-action=save]");
        browser.seeText(STATUS, "Saved");
        browser.seeText(By.cssSelector("[data-version]"), "Include resolved issues: inherited → Yes");
        browser.seeText(By.cssSelector(".clear-owner-policy-summary"), "1 setting overrides the global policy.");
        browser.screenshot("project-policy-own");
        assertThat(own().asBoolean()).isTrue();

        tick(InputMethod.MOUSE, INCLUDES_RESOLVED + "-own");
        browser.seeText(By.cssSelector("[data-setting=includesResolved]"), "Inherited from the global policy: No");
        press(InputMethod.MOUSE, "[data-action=save]");
        browser.seeText(By.cssSelector("[data-version]"), "Include resolved issues: Yes → inherited");
        browser.seeText(By.cssSelector(".clear-owner-policy-summary"), "All settings follow the global policy.");
        assertThat(own().isNull()).isTrue();
    }

    @Test
    void theButtonsOfTheFormAreAlwaysInSight() {
        browser.logIn("admin");
        browser.go(ADMINISTRATION);
        WebElement save = browser.see(By.cssSelector("[data-action=save]"));

        assertThat(browser.run(
                        "return window.scrollY === 0"
                                + " && document.documentElement.scrollHeight > 2 * window.innerHeight"
                                + " && arguments[0].getBoundingClientRect().bottom <= window.innerHeight",
                        save))
                .isEqualTo(true);
    }

    @Test
    void aProjectAdminHasNoAccessToTheGlobalAdministration() {
        browser.logIn("u0001");
        browser.go("/secure/Dashboard.jspa");
        browser.see(NUMBER);
        assertThat(browser.shows(By.linkText("Administration"))).isFalse();
        browser.go(ADMINISTRATION);
        browser.see(By.tagName("h1"));
        assertThat(browser.shows(By.cssSelector(".clear-owner-tabs, .clear-owner-policy")))
                .isFalse();
    }

    @Test
    void anIssueShowsTheOwnerOfItsComponent_andTheSource() {
        String component = admin.post("/rest/api/2/component", Map.of("project", PROJECT, "name", "Payments"))
                .body()
                .get("id")
                .asText();
        String key = admin.post(
                        "/rest/api/2/issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project",
                                        Map.of("key", PROJECT),
                                        "issuetype",
                                        Map.of("name", "Bug"),
                                        "summary",
                                        "Charged twice",
                                        "components",
                                        List.of(Map.of("id", component)))))
                .body()
                .get("key")
                .asText();
        try {
            browser.logIn("u0001");
            browser.go("/secure/ClearOwnerProject!default.jspa?projectKey=" + PROJECT + "#owners");
            String cell = "[data-area='" + component + "'] [data-role=product]";
            press(InputMethod.MOUSE, cell + " button");
            browser.see(By.cssSelector(".select2-drop-active .select2-input")).sendKeys("pat");
            browser.see(By.cssSelector(".select2-drop-active .select2-result-selectable"));
            browser.see(By.cssSelector(".select2-drop-active .select2-input")).sendKeys(Keys.ENTER);
            press(InputMethod.MOUSE, cell + " [type=submit]");
            browser.seeText(By.cssSelector(cell), "Pat Ordinary");
            browser.screenshot("project-components");

            browser.go("/browse/" + key);
            browser.seeText(By.cssSelector(".clear-owner-panel"), "Pat Ordinary");
            browser.seeText(By.cssSelector(".clear-owner-panel"), "from component Payments");
        } finally {
            admin.send("DELETE", "/rest/api/2/issue/" + key, null);
            admin.send("DELETE", "/rest/api/2/component/" + component, null);
        }
    }

    @Test
    void componentsCanBeFilteredByName() {
        List<String> components = new ArrayList<>();
        try {
            for (String name : List.of(
                    "Ledger",
                    "Search",
                    "Mail",
                    "Mail import",
                    "Login",
                    "Reports",
                    "Export",
                    "Billing",
                    "Mobile",
                    "Audit",
                    "Themes")) {
                components.add(admin.post("/rest/api/2/component", Map.of("project", PROJECT, "name", name))
                        .body()
                        .get("id")
                        .asText());
            }
            browser.logIn("u0001");
            browser.go("/secure/ClearOwnerProject!default.jspa?projectKey=" + PROJECT + "#owners");
            browser.type(By.id("clear-owner-component-filter"), "mail");
            browser.seeText(By.cssSelector(".clear-owner-filter-status"), "2 of 11");
            assertThat(browser.shows(By.cssSelector("[data-area='" + components.get(0) + "']")))
                    .isFalse();
            assertThat(browser.shows(By.cssSelector("[data-area='" + components.get(3) + "']")))
                    .isTrue();
            browser.screenshot("project-components-found");
        } finally {
            components.forEach(id -> admin.send("DELETE", "/rest/api/2/component/" + id, null));
        }
    }

    @Test
    void aConcurrentSaveIsReported_andUnsavedChangesAreKept() {
        browser.logIn("admin");
        browser.go(ADMINISTRATION);
        browser.see(By.id("clear-owner-policy-graceDays")).sendKeys(Keys.chord(Keys.CONTROL, "a"), "3");
        admin.put(
                POLICY,
                Map.of(
                        "reasons",
                        List.of("missing", "inactive", "no-access"),
                        "includesResolved",
                        false,
                        "reconfirmEveryDays",
                        90,
                        "why",
                        "Twice a year is not enough"));
        press(InputMethod.MOUSE, "[data-action=save]");
        By rejected = By.cssSelector(".clear-owner-policy [role=alert]");
        browser.seeText(rejected, "Someone else saved this policy in the meantime");
        browser.screenshot("policy-overtaken");
        press(InputMethod.MOUSE, ".clear-owner-policy [role=alert] button");
        browser.seeText(By.cssSelector("[data-version]"), "Twice a year is not enough");
        assertThat(browser.see(By.id("clear-owner-policy-graceDays")).getAttribute("value"))
                .isEqualTo("3");
        assertThat(browser.see(By.id("clear-owner-policy-reconfirmEveryDays")).getAttribute("value"))
                .isEqualTo("90");
        press(InputMethod.KEYBOARD, "[data-action=save]");
        browser.seeText(By.cssSelector("[data-version]"), "Grace period after creation: 0 days → 3 days");
    }

    /** WebDriver dismisses the browser's own dialog, so this checks whether it would be shown. */
    @Test
    void leavingWithUnsavedChangesAsksFirst() {
        browser.logIn("admin");
        browser.go(ADMINISTRATION);
        browser.see(By.id(MISSING));
        assertThat(asksBeforeLeaving()).isFalse();
        tick(InputMethod.MOUSE, INCLUDES_RESOLVED);
        press(InputMethod.MOUSE, ".clear-owner-tabs a[href='#jobs']");
        assertThat(asksBeforeLeaving()).isTrue();
        press(InputMethod.MOUSE, ".clear-owner-tabs a[href='#policy']");
        press(InputMethod.MOUSE, "[data-action=undo]");
        assertThat(asksBeforeLeaving()).isFalse();
    }

    private static boolean asksBeforeLeaving() {
        return (Boolean) browser.run("const e = new Event('beforeunload', {cancelable: true});"
                + "window.dispatchEvent(e); return e.defaultPrevented");
    }

    private static JsonNode own() {
        return admin.get(POLICY + "/projects/" + PROJECT).body().at("/own/includesResolved");
    }

    private static void awaitOnDashboard(String number) {
        Eventually.within(Duration.ofMinutes(1)).becomesTrue("the gadget shows " + number, () -> {
            browser.go("/secure/Dashboard.jspa");
            return browser.see(NUMBER).getText().equals(number);
        });
    }

    private static void tick(InputMethod method, String box) {
        if (method == InputMethod.MOUSE) {
            browser.clickInTheMiddle(By.cssSelector("label[for=" + box + "]"));
        } else {
            tabTo("#" + box);
            key(Keys.SPACE);
        }
    }

    private static void press(InputMethod method, String button) {
        browser.see(By.cssSelector(button));
        if (method == InputMethod.MOUSE) {
            browser.click(By.cssSelector(button));
        } else {
            tabTo(button);
            key(Keys.ENTER);
        }
    }

    /** Presses Tab until the element has the focus; after the last control of the page comes the first. */
    private static void tabTo(String what) {
        for (int tabs = 0; tabs < 300; tabs++) {
            if ((Boolean) browser.run("return document.activeElement.matches(arguments[0])", what)) {
                return;
            }
            key(Keys.TAB);
        }
        throw new AssertionError("Tab does not reach " + what);
    }

    private static void key(Keys key) {
        new Actions(browser.driver()).sendKeys(key).perform();
    }
}
