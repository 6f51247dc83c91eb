package io.clearowner.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.acceptance.driver.Browser;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/**
 * Text that users type is shown as typed and never runs. Each payload is used as summary, description, component name,
 * user name, waiver reason, confirmation note, filter name, gadget JQL, policy change note and reason of a transfer at
 * once, and every place that shows one of them is checked.
 */
class MarkupStaysTextTest {
    private static final String REST = "/rest/clear-owner/1.0/";
    private static final String JIRA = "/rest/api/2/";

    private static Browser browser;
    private static JiraClient admin;
    private static JiraClient pat;
    private static String patKey;

    private final List<String> created = new ArrayList<>();
    private String project;
    private String component;
    private String prefsPath;
    private String prefsBefore;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open(RunningSandbox.shared());
        admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
        pat = JiraClient.loggedIn(RunningSandbox.shared(), "pat");
        patKey = admin.get(JIRA + "user?username=pat").body().get("key").asText();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @AfterEach
    void restoreEverything() {
        created.forEach(key -> admin.send("DELETE", JIRA + "issue/" + key, null));
        if (component != null) {
            admin.send("DELETE", JIRA + "component/" + component, null);
        }
        rename("Pat Ordinary");
        if (prefsBefore != null) {
            admin.put(prefsPath, prefsBefore);
        }
        admin.put(REST + "policy/projects/" + project, Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>window.ran = 1</script>",
                "'\"><img src=x onerror=\"window.ran=1\">",
                "$i18n.getText('x') ${7*7} {{7*7}} &amp; <svg onload=window.ran=1>"
            })
    void isShownAsTypedEverywhere(String payload) {
        project = admin.get(JIRA + "search?maxResults=1")
                .body()
                .at("/issues/0/key")
                .asText()
                .replaceAll("-.*", "");
        rename(payload);
        admin.put(
                REST + "policy/projects/" + project,
                Map.of("reasons", List.of("missing", "declined", "unconfirmed"), "onDecline", "keep", "why", payload));
        component = createAt("component", Map.of("project", project, "name", payload))
                .get("id")
                .asText();
        String key = create(payload, Map.of("components", List.of(Map.of("id", component))));
        String child = create(payload, Map.of());
        give(key, "product", patKey);
        give(key, "delivery", patKey);
        give(child, "product", patKey);
        assertThat(pat.post(
                                REST + "issues/" + key + "/ownership/product/confirmation",
                                Map.of("answer", "decline", "note", payload))
                        .status())
                .isEqualTo(200);
        give(key, "delivery", null);
        assertThat(admin.put(
                                REST + "issues/" + key + "/ownership/delivery/waiver",
                                Map.of("until", LocalDate.now().plusDays(9).toString(), "reason", payload))
                        .status())
                .isEqualTo(200);
        admin.put(REST + "projects/" + project + "/owners/product", Map.of("user", patKey));

        browser.logIn("admin");
        check("/browse/" + key, ".clear-owner-panel", payload);
        check("/browse/" + key + "?page=io.clearowner.jira:ownership-history", ".clear-owner-history", payload);
        check(
                "/secure/ClearOwnerProject!default.jspa?projectKey=" + project + "#owners",
                ".clear-owner-project-owners table",
                payload);
        check("/secure/ClearOwnerProject!default.jspa?projectKey=" + project, ".clear-owner-policy-reason", payload);
        check("/secure/admin/ClearOwnerAdmin.jspa#projects", ".clear-owner-overrides", project);
        check(
                "/secure/ConfigureReport.jspa?reportKey=io.clearowner.jira:ownership-clarity&days=30&selectedProjectId="
                        + admin.get(JIRA + "project/" + project)
                                .body()
                                .get("id")
                                .asText(),
                ".clear-owner-parts",
                payload);
        configure(Map.of(
                "isConfigured",
                "true",
                "scopeType",
                "jql",
                "groupBy",
                "component",
                "role",
                "either",
                "jql",
                "key in (" + key + ", " + child + ") and summary !~ \"" + payload.replaceAll("[^A-Za-z0-9<>/= ]", "")
                        + "zz\""));
        check("/secure/Dashboard.jspa", ".clear-owner-table", payload);
        check("/secure/Dashboard.jspa", ".clear-owner-groups", payload);
        String filter = createAt("filter", Map.of("name", payload, "jql", "key in (" + key + ")", "favourite", false))
                .get("id")
                .asText();
        configure(Map.of("isConfigured", "true", "scopeType", "filter", "filterId", filter, "filterName", payload));
        check("/secure/Dashboard.jspa", ".clear-owner-scope-line", payload);
        admin.put(REST + "projects/" + project + "/owners/product", "{\"user\": null}");

        browser.logIn("pat");
        check("/secure/Dashboard.jspa", "[data-section=pending]", payload);
        browser.logIn("admin");
        String transfer = transfer(child, payload);
        check("/secure/admin/ClearOwnerAdmin.jspa#transfers", ".clear-owner-transfers", payload);
        check(
                "/secure/admin/ClearOwnerAdmin.jspa?transfer=" + transfer + "#transfers",
                ".clear-owner-transfer-rows",
                payload);
    }

    /** Checks that the payload is shown as text and has not run. */
    private static void check(String path, String place, String payload) {
        browser.go(path);
        browser.await(payload + " in " + place, () -> browser.all(By.cssSelector(place)).stream()
                .anyMatch(found ->
                        String.valueOf(found.getAttribute("textContent")).contains(payload)));
        assertThat(browser.run("return window.ran === undefined")).as(path).isEqualTo(true);
        assertThat(browser.run("return document.querySelectorAll('" + place + " script, " + place + " img[src=x], "
                        + place + " svg[onload]').length"))
                .as(path)
                .isEqualTo(0L);
    }

    private void configure(Map<String, String> preferences) {
        browser.go("/secure/Dashboard.jspa");
        Object ids = browser.run("const g = document.querySelector('[data-amd-module$=unclear-ownership]');"
                + "const dashboard = document.getElementById('dashboard');"
                + "return [dashboard.dataset.dashboardId, g.dataset.gadgetId, g.dataset.preferences]");
        List<?> found = (List<?>) ids;
        prefsPath = "/rest/dashboards/1.0/" + found.get(0) + "/gadget/" + found.get(1) + "/prefs";
        prefsBefore = prefsBefore == null ? String.valueOf(found.get(2)) : prefsBefore;
        assertThat(admin.put(prefsPath, preferences).status()).isLessThan(300);
    }

    /** Transfers the issue, for a reason that is the payload. Returns the id of the transfer. */
    private static String transfer(String key, String payload) {
        String preview = admin.post(
                        REST + "transfers/previews",
                        Map.of(
                                "jql",
                                "key = " + key,
                                "condition",
                                "always",
                                "reason",
                                payload,
                                "product",
                                List.of("nobody")))
                .body()
                .get("id")
                .asText();
        browser.await("the preview is finished", () -> admin.get(REST + "transfers/previews/" + preview)
                .body()
                .get("state")
                .asText()
                .equals("finished"));
        String id = admin.post(REST + "transfers", Map.of("preview", preview))
                .body()
                .get("id")
                .asText();
        browser.await("the transfer is finished", () -> admin.get(REST + "transfers/" + id)
                .body()
                .get("state")
                .asText()
                .equals("finished"));
        return id;
    }

    private static void rename(String displayName) {
        assertThat(admin.put(JIRA + "user?username=pat", Map.of("displayName", displayName))
                        .status())
                .isEqualTo(200);
    }

    private static void give(String key, String role, String user) {
        Map<String, Object> body = new HashMap<>();
        body.put("user", user);
        Response response = admin.put(REST + "issues/" + key + "/ownership/" + role, body);
        assertThat(response.status()).as(response.text()).isEqualTo(200);
    }

    private String create(String text, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("project", Map.of("key", project));
        fields.put("issuetype", Map.of("name", "Bug"));
        fields.put("summary", text);
        fields.put("description", text);
        created.add(createAt("issue", Map.of("fields", fields)).get("key").asText());
        return created.get(created.size() - 1);
    }

    private static com.fasterxml.jackson.databind.JsonNode createAt(String what, Map<String, Object> body) {
        Response response = admin.post(JIRA + what, body);
        assertThat(response.status()).as(response.text()).isBetween(200, 201);
        return response.body();
    }
}
