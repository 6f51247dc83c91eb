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

/**
 * How long a full dashboard takes to its last number, beside one with a single gadget, in the same minute and browser:
 * figures in docs/benchmarks.md. Ratios only, since machines differ.
 */
class ManyGadgetsBrowserTest {
    private static final int MANY = 20;
    private static final int ROUNDS = 9;
    /** Notes in each page when the last of its gadgets has shown its number. */
    private static final String WATCH =
            """
            (function look() {
              const gadgets = document.querySelectorAll('[data-gadget-id]').length;
              if (gadgets > 0 && document.readyState !== 'loading'
                  && document.querySelectorAll('.clear-owner-big').length === gadgets) {
                window.lastNumber = performance.now();
              } else {
                requestAnimationFrame(look);
              }
            })();""";

    private static final String ALL_UNRESOLVED = "{isConfigured: 'true', scopeType: 'projects', projects: ''}";

    private static Browser browser;
    private static String one;

    @BeforeAll
    static void aDashboardWithOneGadget() {
        browser = Browser.open(RunningSandbox.shared());
        browser.logIn("admin");
        browser.go("/secure/Dashboard.jspa");
        browser.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
        one = dashboard(1, number -> ALL_UNRESOLVED);
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Test
    void twentyGadgetsOfOneScopeTakeNoMoreThanTwiceTheTimeOfOne() {
        assertThat(ratio("one scope", number -> ALL_UNRESOLVED)).isLessThanOrEqualTo(2);
    }

    /**
     * Two cores work for the browser, the server and twenty different questions: the goal of 2 is missed, see the docs.
     */
    @Test
    void twentyGadgetsOfDifferentScopesAreFarFromTwentyTimesTheTimeOfOne() {
        assertThat(ratio(
                        "twenty scopes",
                        number -> "{isConfigured: 'true', scopeType: 'jql', "
                                + "jql: 'resolution is EMPTY and updated > \"2001/1/" + (number + 1) + "\"'}"))
                .isLessThanOrEqualTo(5);
    }

    private static double ratio(String what, IntFunction<String> preferences) {
        String many = dashboard(MANY, preferences);
        List<Double> few = new ArrayList<>();
        List<Double> full = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            few.add(untilTheLastNumber(one));
            full.add(untilTheLastNumber(many));
        }
        double ratio = median(full) / median(few);
        System.out.printf(
                "%d gadgets, %s: %.0f ms, one gadget %.0f ms, ratio %.2f%n",
                MANY, what, median(full), median(few), ratio);
        return ratio;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** Milliseconds since the browser began to open the page. */
    private static double untilTheLastNumber(String board) {
        browser.go("/secure/Dashboard.jspa?selectPageId=" + board);
        browser.await("all numbers are there", () -> browser.run("return window.lastNumber") != null);
        return ((Number) browser.run("return window.lastNumber")).doubleValue();
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
                return 'made'"""
                        .formatted(all, id, id, all, id));
        return id;
    }

    private static Object script(String body) {
        Object answer = browser.driver()
                .executeAsyncScript("const done = arguments[0];"
                        + "const base = document.querySelector('meta[name=ajs-context-path]').content;"
                        + "const token = document.querySelector('meta[name=atlassian-token]').content;"
                        + "const post = (path, form) => fetch(base + path, {method: 'POST',"
                        + " body: new URLSearchParams({...form, atl_token: token})});"
                        + "(async () => {" + body + "})().then(done, problem => done('failed: ' + problem));");
        assertThat(String.valueOf(answer)).doesNotStartWith("failed");
        return answer;
    }
}
