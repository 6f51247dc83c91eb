package io.clearowner.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.acceptance.driver.Browser;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/**
 * How long a dashboard with 20 gadgets takes until its last count is shown, compared with a single gadget in the same
 * browser. The figures are in docs/benchmarks.md. Only the requests are checked, since machines and their load differ.
 */
class ManyGadgetsBrowserTest {
    private static final int MANY = 20;
    private static final int ROUNDS = 9;
    /** Records in each page when the last of its gadgets has shown its count. */
    private static final String WATCH =
            """
            (function look() {
              const gadgets = document.querySelectorAll('[data-gadget-id]').length;
              if (gadgets > 0 && document.readyState !== 'loading'
                  && document.querySelectorAll('.clear-owner-big').length === gadgets) {
                window.lastCount = performance.now();
              } else {
                requestAnimationFrame(look);
              }
            })();""";

    private static final String ALL_UNRESOLVED = "{isConfigured: 'true', scopeType: 'projects', projects: ''}";

    private static Browser browser;
    private static String singleGadget;

    @BeforeAll
    static void createADashboardWithOneGadget() {
        browser = Browser.open(RunningSandbox.shared());
        browser.logIn("admin");
        browser.go("/secure/Dashboard.jspa");
        browser.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
        singleGadget = dashboard(1, number -> ALL_UNRESOLVED);
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Test
    void twoGadgetsOfAKindHaveNamesOfTheirOwn() {
        browser.go("/secure/Dashboard.jspa?selectPageId="
                + dashboard(
                        2,
                        number -> number == 0
                                ? ALL_UNRESOLVED
                                : ALL_UNRESOLVED.replace("projects: ''", "projects: 'AB'")));
        browser.await(
                "both show their counts",
                () -> browser.all(By.cssSelector(".clear-owner-big")).size() == 2);
        assertThat(browser.all(By.cssSelector("[role=group].clear-owner-gadget")))
                .extracting(gadget -> gadget.getAttribute("aria-label"))
                .containsExactlyInAnyOrder("All projects, unresolved issues", "AB, unresolved issues");
        browser.screenshot("gadgets-of-a-kind");
    }

    @Test
    void twentyGadgetsWithOneScopeShareOneRequest() {
        assertThat(requests("one scope", number -> ALL_UNRESOLVED)).isOne();
    }

    @Test
    void twentyGadgetsWithDifferentScopesTakeOneRequestEach() {
        assertThat(requests(
                        "twenty scopes",
                        number -> "{isConfigured: 'true', scopeType: 'jql', "
                                + "jql: 'resolution is EMPTY and updated > \"2001/1/" + (number + 1) + "\"'}"))
                .isEqualTo(MANY);
    }

    /**
     * Prints how much longer the page takes than with one gadget, for docs/benchmarks.md; a busy machine is no error.
     */
    private static long requests(String what, IntFunction<String> preferences) {
        String many = dashboard(MANY, preferences);
        List<Double> single = new ArrayList<>();
        List<Double> full = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            single.add(millisUntilTheLastCount(singleGadget));
            full.add(millisUntilTheLastCount(many));
        }
        double ratio = median(full) / median(single);
        System.out.printf(
                "%d gadgets, %s: %.0f ms, one gadget %.0f ms, ratio %.2f%n",
                MANY, what, median(full), median(single), ratio);
        return (long) browser.run("return performance.getEntriesByType('resource')"
                + ".filter(entry => entry.name.includes('/clear-owner/1.0/unclear?')).length");
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** Milliseconds since the browser started to load the page. */
    private static double millisUntilTheLastCount(String board) {
        browser.go("/secure/Dashboard.jspa?selectPageId=" + board);
        browser.await("all counts are shown", () -> browser.run("return window.lastCount") != null);
        return ((Number) browser.run("return window.lastCount")).doubleValue();
    }

    private static String dashboard(int gadgets, IntFunction<String> preferences) {
        String id = (String) script("const page = await post('/secure/AddPortalPage.jspa', {name: 'Full'});"
                + "return new URL(page.url).searchParams.get('selectPageId');");
        String all = String.join(
                ",", IntStream.range(0, gadgets).mapToObj(preferences).toList());
        script(
                """
                for (const preferences of [%s]) {
                  await post('/secure/AddPortlet.jspa',
                    {dashboardId: '%s', moduleKey: 'io.clearowner.jira:unclear-ownership'});
                }
                const page = await (await fetch(base + '/secure/Dashboard.jspa?selectPageId=%s')).text();
                const ids = [...new DOMParser().parseFromString(page, 'text/html').querySelectorAll('[data-gadget-id]')]
                  .map(gadget => gadget.dataset.gadgetId);
                for (const [index, preferences] of [%s].entries()) {
                  const saved = await fetch(base + '/rest/dashboards/1.0/%s/gadget/' + ids[index] + '/prefs', {
                    method: 'PUT', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(preferences)});
                  if (!saved.ok) { throw new Error(saved.status); }
                }
                return 'created'"""
                        .formatted(all, id, id, all, id));
        return id;
    }

    private static Object script(String body) {
        Object response = browser.driver()
                .executeAsyncScript("const done = arguments[0];"
                        + "const base = document.querySelector('meta[name=ajs-context-path]').content;"
                        + "const token = document.querySelector('meta[name=atlassian-token]').content;"
                        + "const post = (path, form) => fetch(base + path, {method: 'POST',"
                        + " body: new URLSearchParams({...form, atl_token: token})});"
                        + "(async () => {" + body + "})().then(done, problem => done('failed: ' + problem));");
        assertThat(String.valueOf(response)).doesNotStartWith("failed");
        return response;
    }
}
