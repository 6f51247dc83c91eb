package io.clearowner.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Browser;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** Transfers as an administrator starts and undoes them in the browser. */
class TransferBrowserTest {

    private static final String REST = "/rest/clear-owner/1.0/";
    private static final By PAGE = By.cssSelector(".clear-owner-transfers-page");
    private static final By START = By.id("clear-owner-transfer-start");

    private static Browser browser;
    private static JiraClient admin;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open(RunningSandbox.shared());
        admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
        browser.logIn("admin");
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    private static By state(String code) {
        return By.cssSelector(".clear-owner-transfers-page .aui-lozenge[data-state=" + code + "]");
    }

    private static void choose(String id, String value) {
        new Select(browser.see(By.id("clear-owner-transfer-" + id))).selectByValue(value);
    }

    @Test
    void handsOverWhatAPersonOwns_fromOwnershipLoad_andUndoesIt() {
        JsonNode person = admin.get(REST + "owners?limit=1&jql=resolution+is+EMPTY")
                .body()
                .at("/values/0/user");
        String name = person.get("name").asText();
        String owned = "\"Product Owner\" = " + name + " or \"Delivery Owner\" = " + name;
        int before = admin.count(owned);
        assertThat(before).isPositive();
        browser.go("/secure/Dashboard.jspa");
        By link = By.cssSelector(
                ".clear-owner-load tr[data-user=\"" + person.get("key").asText() + "\"] .clear-owner-load-transfer");
        browser.run("arguments[0].scrollIntoView({block: 'center'})", browser.see(link));
        browser.clickAndLeave(link);

        browser.seeText(By.cssSelector(".clear-owner-transfer-form"), "3. Preview");
        assertThat(browser.see(By.id("clear-owner-transfer-scope-owner")).isSelected())
                .isTrue();
        choose("product-0", "project-lead");
        choose("product-1", "reporter");
        choose("delivery-0", "project-lead");
        choose("delivery-1", "reporter");
        browser.type(By.id("clear-owner-transfer-reason"), "Last day");
        browser.click(By.id("clear-owner-transfer-try"));
        browser.see(START);
        browser.run("window.scrollTo(0, 0)");
        browser.screenshot("transfer-preview");
        browser.click(START);
        browser.see(state("finished"));
        browser.see(By.cssSelector(".clear-owner-transfer-rows tbody tr[data-state=changed]"));
        browser.screenshot("transfer-finished");
        browser.driver().navigate().refresh();
        browser.see(state("finished"));
        browser.resize(800, 1000);
        assertThat(browser.run("const page = document.querySelector('.clear-owner-transfers-page');"
                        + "return page.scrollWidth <= page.clientWidth"))
                .isEqualTo(true);
        browser.screenshot("transfer-narrow");
        browser.resize(1280, 1000);
        assertThat(admin.count(owned)).isLessThan(before);

        browser.click(By.cssSelector("[data-focus=undo]"));
        browser.seeText(By.cssSelector(".clear-owner-transfer-undo"), "get their former owner back");
        browser.click(By.cssSelector("[data-focus=confirm]"));
        browser.see(state("undone"));
        assertThat(admin.count(owned)).isEqualTo(before);

        browser.click(By.cssSelector("[data-focus=back]"));
        browser.seeText(PAGE, "Last day");
        browser.screenshot("transfer-list");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void saysAtTheFieldWhatIsWrong_andKeepsWhatWasEntered() {
        browser.go("/secure/admin/ClearOwnerAdmin.jspa?new#transfers");
        browser.click(By.cssSelector(".clear-owner-transfers-page .aui-button-primary"));
        browser.type(By.id("clear-owner-transfer-jql"), "project = NoSuchProject");
        choose("delivery-0", "assignee");
        browser.click(By.id("clear-owner-transfer-try"));

        browser.seeText(By.cssSelector("[data-field=jql] .error"), "NoSuchProject");
        assertThat(browser.see(By.id("clear-owner-transfer-delivery-0")).getAttribute("value"))
                .isEqualTo("assignee");
    }

    @Test
    void staysWithinAProject_inItsSettings() {
        String project = admin.firstProject();
        browser.go("/secure/ClearOwnerProject!default.jspa?projectKey=" + project + "#transfers");
        browser.click(By.cssSelector(".clear-owner-transfers-page .aui-button-primary"));
        choose("delivery-0", "project-lead");
        browser.click(By.id("clear-owner-transfer-try"));
        browser.see(By.cssSelector(".clear-owner-transfer-preview [data-state=finished]"));

        JsonNode answer = admin.post(
                        REST + "transfers/previews",
                        Map.of("jql", "resolution is EMPTY", "project", project, "delivery", List.of("project-lead")))
                .body();
        assertThat(answer.at("/plan/project").asText()).isEqualTo(project);
    }
}
