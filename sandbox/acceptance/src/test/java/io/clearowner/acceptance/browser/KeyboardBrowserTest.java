package io.clearowner.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clearowner.acceptance.driver.Browser;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.Keyboard;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/**
 * Every action with the keyboard only: Tab reaches it, a key triggers it, the focus then moves somewhere sensible, and
 * a live region announces the result.
 */
class KeyboardBrowserTest {
    private static final String REST = "/rest/clear-owner/1.0/";
    private static final String PANEL = ".clear-owner-panel";
    private static final String DELIVERY = PANEL + "-role[data-role=delivery] ";
    private static final String STATUS = PANEL + " [role=status]";
    private static final String GADGET = ".clear-owner-gadget";
    private static final String SEARCH = ".select2-drop-active .select2-input";
    private static final By FOUND = By.cssSelector(".select2-drop-active .select2-result-selectable");

    private static Browser browser;
    private static Keyboard keys;
    private static JiraClient admin;
    private static String pat;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open(RunningSandbox.shared());
        keys = new Keyboard(browser);
        admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
        pat = admin.get("/rest/api/2/user?username=pat").body().get("key").asText();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Test
    void takesARole_assignsItToAnotherUser_andClearsIt() {
        String key = openIssueWithoutDeliveryOwner("admin");
        try {
            keys.tabTo("[data-focus=delivery-take]").press(Keys.ENTER);
            lozenge("CLEAR");
            keys.awaitAnnouncement(STATUS, "Delivery Owner");
            keys.awaitWithin(PANEL);

            keys.tabTo("[data-focus=delivery-give]").press(Keys.ENTER);
            choosePat();
            keys.tabTo("[data-form=give] [type=submit]").press(Keys.ENTER);
            browser.seeText(By.cssSelector(DELIVERY), "Pat Ordinary");
            keys.awaitWithin(PANEL);

            keys.tabTo("[data-focus=delivery-give]").press(Keys.ENTER);
            browser.see(By.cssSelector(SEARCH));
            keys.press(Keys.ESCAPE);
            browser.await("the drop-down is closed", () -> !browser.shows(By.cssSelector(SEARCH)));
            assertThat(keys.focus()).contains("s2id");
            keys.press(Keys.DELETE);
            keys.tabTo("[data-form=give] [type=submit]").press(Keys.ENTER);
            lozenge("MISSING");
            keys.awaitWithin(PANEL);
        } finally {
            give(key, null);
        }
    }

    @Test
    void waivesARole_endsTheWaiver_andEscapeReturnsToTheButton() {
        openIssueWithoutDeliveryOwner("admin");
        keys.tabTo("[data-focus=delivery-waive]").press(Keys.ENTER);
        keys.awaitWithin("[data-form=waive] textarea");
        keys.press(Keys.ESCAPE);
        assertThat(keys.isWithin("[data-focus=delivery-waive]")).isTrue();

        keys.press(Keys.ENTER).press("A spike");
        keys.tabTo("[data-form=waive] [type=date]");
        keys.tabTo("[data-form=waive] [type=submit]").press(Keys.ENTER);
        lozenge("WAIVED");
        keys.awaitAnnouncement(STATUS, "Waived");
        keys.awaitWithin(PANEL);

        keys.tabTo("[data-focus=delivery-endWaiver]").press(Keys.SPACE);
        lozenge("MISSING");
        keys.awaitWithin(PANEL);
    }

    @Test
    void asksForAnOwner() {
        JiraClient lee = JiraClient.loggedIn(RunningSandbox.shared(), "lee");
        String key = issueWithoutDeliveryOwner(lee, 4);
        String approver = lee.get(REST + "issues/" + key + "/ownership/delivery/request")
                .body()
                .at("/user/displayName")
                .asText();
        open("lee", key);
        keys.tabTo("[data-focus=delivery-ask]").press(Keys.ENTER);
        keys.awaitWithin("[data-form=ask] textarea");
        browser.seeText(By.cssSelector(DELIVERY + ".clear-owner-panel-to"), approver);
        keys.press("Who does this?");
        keys.tabTo("[data-form=ask] [type=submit]").press(Keys.ENTER);
        browser.seeText(By.cssSelector(DELIVERY), "Lee Limited asked " + approver);
        keys.awaitWithin(PANEL);
        admin.send("DELETE", "/rest/sandbox/1.0/outbox", null);
    }

    @Test
    void acceptsAndDeclinesRoles_inTheIssueAndOnTheDashboard() {
        JsonNode policy = admin.get(REST + "policy").body();
        String inIssue = issueWithoutDeliveryOwner(admin, 0);
        String accepted = issueWithoutDeliveryOwner(admin, 1);
        String declined = issueWithoutDeliveryOwner(admin, 2);
        try {
            save(
                    policy,
                    Map.of(
                            "reasons",
                            List.of("missing", "inactive", "no-access", "declined", "unconfirmed"),
                            "confirmWithinDays",
                            0));
            List.of(inIssue, accepted, declined).forEach(key -> give(key, pat));

            open("pat", inIssue);
            keys.tabTo("[data-focus=delivery-decline]").press(Keys.ENTER);
            keys.awaitWithin("[data-form=decline] textarea");
            keys.press("Not mine");
            keys.tabTo("[data-form=decline] [type=submit]").press(Keys.ENTER);
            lozenge("DECLINED");
            keys.awaitAnnouncement(STATUS, "Declined");
            keys.awaitWithin(PANEL);
            keys.tabTo("[data-focus=delivery-accept]").press(Keys.ENTER);
            lozenge("CLEAR");
            keys.awaitWithin(PANEL);

            browser.go("/secure/Dashboard.jspa");
            keys.tabTo("[data-focus='" + accepted + "-delivery-accept']").press(Keys.ENTER);
            keys.awaitAnnouncement(GADGET + " [role=status]", accepted);
            keys.awaitWithin(GADGET);
            keys.tabTo("[data-focus='" + declined + "-delivery-decline']").press(Keys.ENTER);
            keys.awaitWithin(".clear-owner-mine-form textarea");
            keys.press("No time");
            keys.tabTo(".clear-owner-mine-form [type=submit]").press(Keys.ENTER);
            keys.awaitAnnouncement(GADGET + " [role=status]", declined);
            keys.awaitWithin(GADGET);
            assertThat(state(declined)).isEqualTo("declined");
            assertThat(state(accepted)).isEqualTo("accepted");
        } finally {
            List.of(inIssue, accepted, declined).forEach(key -> give(key, null));
            save(policy, Map.of());
        }
    }

    @Test
    void configuresTheGadget() {
        openDashboard();
        keys.tabTo(".dashboard-item-edit").press(Keys.ENTER);
        keys.tabTo("select[id$=groupBy]").press(Keys.ARROW_DOWN);
        Object group = browser.run("return document.activeElement.value");
        assertThat(group).isNotEqualTo("none");
        keys.tabTo(".clear-owner-form button[type=submit]").press(Keys.ENTER);
        browser.see(By.cssSelector(".clear-owner-groups[data-by=" + group + "]"));

        browser.go("/secure/Dashboard.jspa");
        keys.tabTo(".dashboard-item-edit").press(Keys.ENTER);
        keys.tabTo("select[id$=groupBy]").press(Keys.ARROW_UP);
        keys.tabTo(".clear-owner-form button[type=submit]").press(Keys.ENTER);
        browser.await(
                "the list is no longer grouped",
                () -> browser.shows(By.cssSelector(".clear-owner-big"))
                        && browser.all(By.cssSelector(".clear-owner-groups")).isEmpty());
    }

    @Test
    void assignsAnOwnerFromTheRow_andMovesToTheNext() {
        String key = openDashboard().get(0);
        try {
            keys.tabTo("[data-focus='assign-" + key + "-delivery']").press(Keys.ENTER);
            browser.see(By.cssSelector(SEARCH));
            keys.press(Keys.ESCAPE);
            browser.await("the drop-down is closed", () -> !browser.shows(By.cssSelector(SEARCH)));
            keys.press(Keys.ESCAPE);
            browser.await("the form is closed", () -> !browser.shows(By.cssSelector(".clear-owner-assign")));
            assertThat(keys.focus()).contains("assign-" + key + "-delivery");

            keys.press(Keys.ENTER);
            choosePat();
            keys.tabTo(".clear-owner-assign [type=submit]").press(Keys.ENTER);
            keys.awaitAnnouncement(GADGET + " [role=status]", "Delivery Owner set to Pat Ordinary on " + key);
            keys.awaitWithin(".clear-owner-table .clear-owner-assign-button");
            keys.shiftTabTo("[data-focus=done-close]").press(Keys.ENTER);
            keys.awaitWithin(GADGET);
        } finally {
            give(key, null);
        }
    }

    @Test
    void selectsIssues_assignsThemTogether_andClearsTheSelection() {
        List<String> pair = openDashboard().subList(0, 2);
        try {
            pair.forEach(key -> keys.tabTo("[data-focus='choose-" + key + "']").press(Keys.SPACE));
            keys.awaitAnnouncement(GADGET + " [role=status]", "2 selected");
            keys.shiftTabTo("[data-focus=bulk-clear]").press(Keys.ENTER);
            keys.awaitAnnouncement(GADGET + " [role=status]", "Select issues");
            keys.awaitWithin(GADGET);

            pair.forEach(key -> keys.tabTo("[data-focus='choose-" + key + "']").press(Keys.SPACE));
            keys.shiftTabTo("[data-focus=bulk-delivery]").press(Keys.ENTER);
            browser.see(By.cssSelector(SEARCH));
            keys.press(Keys.ESCAPE);
            keys.tabTo(".clear-owner-bulk [data-action=take]").press(Keys.ENTER);
            keys.awaitAnnouncement(GADGET + " [role=status]", "Delivery Owner set to Robin Admin on 2 issues");
            keys.awaitWithin(GADGET);
        } finally {
            pair.forEach(key -> give(key, null));
        }
    }

    @Test
    void pagesThroughTheList_andReachesTheCsvAndSearchLinks() {
        openDashboard();
        keys.tabTo("[data-focus=csv]");
        keys.tabTo("[data-focus=list]");
        keys.tabTo("[data-focus=next]").press(Keys.ENTER);
        browser.seeText(By.cssSelector(".clear-owner-range"), "11–20");
        keys.awaitAnnouncement(GADGET + " [role=status]", "11–20");
        browser.await("the focus stays on the button", () -> keys.focus().contains("next"));
        keys.shiftTabTo("[data-focus=previous]").press(Keys.ENTER);
        browser.seeText(By.cssSelector(".clear-owner-range"), "1–10");
        browser.await("the focus stays on the button", () -> keys.focus().contains("previous"));
        keys.tabTo(".clear-owner-load-number a").press(Keys.ENTER);
        browser.see(By.cssSelector(".results-count"));
    }

    @Test
    void startsTheIndexCheck_andKeepsTheFocus() {
        open("admin", null);
        browser.go("/secure/admin/ClearOwnerAdmin.jspa#jobs");
        String check = ".clear-owner-reconciliation";
        keys.tabTo(check + " [data-focus=start]").press(Keys.ENTER);
        keys.awaitWithin(check);
        browser.await("the check has finished", () -> browser.shows(By.cssSelector(check + " [data-focus=start]")));
        keys.awaitAnnouncement(check + " [role=status]", "Issues checked: 1,665");
        assertThat(keys.isWithin(check)).isTrue();
    }

    @Test
    void runsAReport() {
        String project = admin.get("/rest/api/2/project/CSL").body().get("id").asText();
        open("admin", null);
        browser.go("/secure/ConfigureReport!default.jspa?selectedProjectId=" + project
                + "&reportKey=io.clearowner.jira:ownership-clarity");
        keys.tabTo("select[name=days]").press(Keys.ARROW_UP);
        keys.tabTo("input[name=from]").press(LocalDate.now().minusDays(7).toString());
        keys.tabTo("input[name=to]");
        keys.tabTo("#next_submit").press(Keys.ENTER);
        browser.see(By.cssSelector(".clear-owner-parts"));
        keys.tabTo("a[data-file=figures]");
        keys.tabTo(".clear-owner-report-actions button");
        keys.tabTo(".clear-owner-parts a").press(Keys.ENTER);
        browser.see(By.cssSelector(".results-count"));
    }

    @Test
    void limitsTheGadgetToAProjectFoundByName() {
        openDashboard();
        keys.tabTo(".dashboard-item-edit").press(Keys.ENTER);
        browser.see(By.cssSelector(".clear-owner-form .select2-container"));
        keys.tabTo(".clear-owner-form .select2-input").press("ZooKeeper");
        browser.see(FOUND);
        keys.press(Keys.ENTER);
        browser.seeText(By.cssSelector(".clear-owner-form .select2-choices"), "ZooKeeper");
        keys.press(Keys.BACK_SPACE, Keys.BACK_SPACE);
        browser.await("the project is removed again", () -> browser.all(
                        By.cssSelector(".clear-owner-form .select2-search-choice"))
                .isEmpty());
        keys.press(Keys.ESCAPE);
        keys.tabTo(".clear-owner-form .buttons .aui-button-link").press(Keys.ENTER);
        browser.see(By.cssSelector(".clear-owner-big"));
    }

    @Test
    void triesAPolicy_andDiscardsIt() {
        open("admin", null);
        browser.go("/secure/admin/ClearOwnerAdmin.jspa");
        keys.tabTo("#clear-owner-policy-includesResolved").press(Keys.SPACE);
        keys.tabTo("[data-action=try]").press(Keys.ENTER);
        browser.seeText(By.cssSelector(".clear-owner-policy-run"), "317 issues would become unclear");
        keys.tabTo("[data-action=undo]").press(Keys.ENTER);
        browser.await("the change is discarded", () -> !(boolean)
                browser.run("return document.getElementById('clear-owner-policy-includesResolved').checked"));
        keys.awaitWithin(".clear-owner-policy");
    }

    @Test
    void savesAPolicy_andKeepsTheFocus() {
        JsonNode policy = admin.get(REST + "policy").body();
        try {
            open("admin", null);
            browser.go("/secure/admin/ClearOwnerAdmin.jspa");
            keys.tabTo("#clear-owner-policy-overloadAbove").press(Keys.chord(Keys.CONTROL, "a"));
            keys.press("150");
            keys.tabTo("[data-action=save]").press(Keys.ENTER);
            keys.awaitAnnouncement(".clear-owner-policy [role=status]", "Saved");
            keys.awaitWithin("[data-action=save]");
        } finally {
            save(policy, Map.of());
        }
    }

    @Test
    void setsTheOwnerOfAProject() {
        open("admin", null);
        browser.go("/secure/ClearOwnerProject!default.jspa?projectKey=CSL#owners");
        String cell = "[data-area=project] [data-role=product] ";
        try {
            keys.tabTo(cell + "button").press(Keys.ENTER);
            choosePat();
            keys.tabTo(cell + "[type=submit]").press(Keys.ENTER);
            browser.seeText(By.cssSelector(cell), "Pat Ordinary");
            keys.awaitWithin(".clear-owner-project-owners");
        } finally {
            admin.put(REST + "projects/CSL/owners/product", "{\"user\": null}");
        }
    }

    @Test
    void setsUpTheApp() {
        open("admin", null);
        browser.go("/secure/admin/ClearOwnerGettingStarted.jspa");
        keys.tabTo("input[name=screens]:not([disabled])").press(Keys.SPACE);
        keys.tabTo("#clear-owner-add-to-screens");
        keys.tabTo("#clear-owner-dashboard").press(Keys.ENTER);
        browser.see(By.cssSelector(".clear-owner-big"));
    }

    private static void choosePat() {
        browser.see(By.cssSelector(SEARCH));
        keys.press("pat");
        browser.seeText(By.cssSelector(".select2-drop-active .select2-highlighted"), "Pat Ordinary");
        keys.press(Keys.ENTER);
        browser.await("a user is selected", () -> !browser.shows(By.cssSelector(SEARCH)));
    }

    private static String openIssueWithoutDeliveryOwner(String user) {
        String key = issueWithoutDeliveryOwner(admin, 3);
        open(user, key);
        return key;
    }

    private static String issueWithoutDeliveryOwner(JiraClient reader, int index) {
        return reader.get("/rest/api/2/search?maxResults=5&jql="
                        + JiraClient.encode("resolution is EMPTY and \"Execution Clarity\" = missing"
                                + " and \"Vision Clarity\" = clear order by key desc"))
                .body()
                .at("/issues/" + index + "/key")
                .asText();
    }

    /** @param key the issue to open, or null for none */
    private static void open(String user, String key) {
        browser.logIn(user);
        if (key != null) {
            browser.go("/browse/" + key);
            browser.see(By.cssSelector(DELIVERY));
        }
    }

    /** @return keys of the issues on the first page without a Delivery Owner */
    private static List<String> openDashboard() {
        browser.logIn("admin");
        browser.go("/secure/Dashboard.jspa");
        browser.see(By.cssSelector(".clear-owner-table"));
        return browser.all(By.cssSelector(".clear-owner-table tbody tr")).stream()
                .filter(row -> row.findElement(By.cssSelector(".clear-owner-cell-execution"))
                        .getText()
                        .contains("MISSING"))
                .map(row -> row.getAttribute("data-issue-key"))
                .toList();
    }

    private static void lozenge(String label) {
        browser.seeText(By.cssSelector(DELIVERY + ".clear-owner-lozenge"), label);
    }

    private static String state(String key) {
        return admin.get(REST + "issues/" + key + "/ownership")
                .body()
                .at("/delivery/confirmation/state")
                .asText();
    }

    private static void give(String key, String user) {
        String body = "{\"user\": " + (user == null ? "null" : "\"" + user + "\"") + "}";
        assertThat(admin.put(REST + "issues/" + key + "/ownership/delivery", body)
                        .status())
                .isEqualTo(200);
    }

    private static void save(JsonNode policy, Map<String, Object> changed) {
        ObjectNode body = policy.get("effective").deepCopy();
        changed.forEach(body::putPOJO);
        assertThat(admin.put(REST + "policy", body.toString()).status()).isEqualTo(200);
    }
}
