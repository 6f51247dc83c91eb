package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.driver.RunningSandbox;
import io.clearowner.acceptance.driver.SmallSite;
import io.clearowner.acceptance.driver.Workflow;
import io.clearowner.sandbox.boot.Sandbox;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The modules of workflows, through the REST of Jira that clients use for transitions. */
class WorkflowTest {
    private static final String REST = "/rest/clear-owner/1.0/";
    private static final String PLUGIN = "io.clearowner.jira";
    private static final Map<String, ?> FIXED = Map.of("resolution", Map.of("name", "Fixed"));
    private static final Map<String, ?> BOTH = Map.of("roles", List.of("product", "delivery"));

    private static Sandbox sandbox;
    private static JiraClient admin;
    private static JiraClient pat;
    private static Workflow workflow;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder()
                .plugin(RunningSandbox.pluginJar())
                .data(SmallSite.data(3))
                .home(RunningSandbox.fresh("workflow-home"))
                .start();
        admin = JiraClient.loggedIn(sandbox.address(), "admin");
        pat = JiraClient.loggedIn(sandbox.address(), "pat");
        workflow = new Workflow(admin);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @AfterEach
    void removeTheModules() {
        workflow.clear();
        admin.put(REST + "policy", Map.of());
    }

    @Test
    void refusesATransition_untilBothOwnersAreNamed() {
        workflow.add(Workflow.START, "validator", "workflow-ownership-clear", BOTH);
        String key = pat.createBug("To be started");

        Response refused = Workflow.make(pat, key, Workflow.START);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(messages(refused)).hasSize(2);
        assertThat(messages(refused).get(0))
                .matches(key + ": Product Owner – Missing\\. Name somebody\\. http\\S+/browse/" + key);
        assertThat(messages(refused).get(1))
                .matches(key + ": Delivery Owner – Missing\\. Name somebody\\. http\\S+/browse/" + key);
        assertThat(status(key)).isEqualTo("Open");
        own(key, "product", "JIRAUSER2");
        assertThat(messages(Workflow.make(pat, key, Workflow.START))).hasSize(1);
        own(key, "delivery", "admin");
        assertThat(Workflow.make(pat, key, Workflow.START).status()).isEqualTo(204);
        assertThat(status(key)).isEqualTo("In Progress");
    }

    @Test
    void refusesToResolveWhatNobodyOwns_althoughThePolicyIgnoresResolvedIssues() {
        workflow.add(Workflow.RESOLVE, "validator", "workflow-ownership-clear", Map.of("roles", "delivery"));
        String key = pat.createBug("To be resolved");

        assertThat(Workflow.make(pat, key, Workflow.RESOLVE, FIXED).status()).isEqualTo(400);
        own(key, "delivery", "JIRAUSER2");
        assertThat(Workflow.make(pat, key, Workflow.RESOLVE, FIXED).status()).isEqualTo(204);
    }

    @Test
    void letsAWaivedRolePass() {
        workflow.add(Workflow.START, "validator", "workflow-ownership-clear", Map.of("roles", "product"));
        String key = pat.createBug("A spike");
        assertThat(Workflow.make(pat, key, Workflow.START).status()).isEqualTo(400);

        pat.put(
                REST + "issues/" + key + "/ownership/product/waiver",
                Map.of("until", LocalDate.now().plusDays(7).toString(), "reason", "A spike"));

        assertThat(Workflow.make(pat, key, Workflow.START).status()).isEqualTo(204);
    }

    @Test
    void letsTheMembersOfAProjectRolePass() {
        Map<String, String> roles = new HashMap<>();
        admin.get("/rest/api/2/project/ABC/role")
                .body()
                .properties()
                .forEach(role ->
                        roles.put(role.getKey(), role.getValue().asText().replaceAll(".*/", "")));
        String developers = roles.get("Developers");
        workflow.add(
                Workflow.START,
                "validator",
                "workflow-ownership-clear",
                Map.of("roles", "product", "exemptRole", developers));
        String key = pat.createBug("Urgent");
        assertThat(Workflow.make(pat, key, Workflow.START).status()).isEqualTo(400);

        admin.post("/rest/api/2/project/ABC/role/" + developers, Map.of("user", List.of("pat")));

        assertThat(Workflow.make(pat, key, Workflow.START).status()).isEqualTo(204);
    }

    @Test
    void tellsAboutEachIssueOfMany() {
        workflow.add(Workflow.START, "validator", "workflow-ownership-clear", BOTH);
        List<String> keys = List.of(pat.createBug("1"), pat.createBug("2"), pat.createBug("3"));
        own(keys.get(1), "product", "JIRAUSER2");
        own(keys.get(1), "delivery", "JIRAUSER2");

        List<Integer> statuses = new ArrayList<>();
        for (String key : keys) {
            Response made = Workflow.make(pat, key, Workflow.START);
            statuses.add(made.status());
            if (made.status() == 400) {
                assertThat(messages(made))
                        .allSatisfy(message -> assertThat(message).startsWith(key + ": "));
            }
        }

        assertThat(statuses).containsExactly(400, 204, 400);
    }

    @Test
    void offersReopenToTheProductOwnerOnly() {
        workflow.add(Workflow.REOPEN, "condition", "workflow-only-product-owner", Map.of());
        String key = pat.createBug("To be reopened");
        own(key, "product", "JIRAUSER2");
        own(key, "delivery", "admin");
        assertThat(Workflow.make(pat, key, Workflow.RESOLVE, FIXED).status()).isEqualTo(204);

        assertThat(Workflow.offered(admin, key)).doesNotContain("Reopen Issue");
        assertThat(Workflow.make(admin, key, Workflow.REOPEN).status()).isEqualTo(400);
        assertThat(Workflow.offered(pat, key)).contains("Reopen Issue");
        workflow.clear();
        workflow.add(Workflow.REOPEN, "condition", "workflow-only-delivery-owner", Map.of());
        assertThat(Workflow.offered(pat, key)).doesNotContain("Reopen Issue");
        workflow.clear();
        workflow.add(Workflow.REOPEN, "condition", "workflow-only-an-owner", Map.of());
        assertThat(Workflow.offered(pat, key)).contains("Reopen Issue");
        assertThat(Workflow.offered(admin, key)).contains("Reopen Issue");
        assertThat(Workflow.make(pat, key, Workflow.REOPEN).status()).isEqualTo(204);
    }

    @Test
    void administratorsOfTheProjectCount_ifTheySay() {
        workflow.add(Workflow.START, "condition", "workflow-only-product-owner", Map.of("projectAdmins", "true"));
        String key = pat.createBug("For administrators");

        assertThat(Workflow.offered(admin, key)).contains("Start Progress");
        assertThat(Workflow.offered(pat, key)).doesNotContain("Start Progress");
    }

    @Test
    void theLeadOfTheComponentBecomesDeliveryOwner_withHistory_ifNobodyIs() {
        String component =
                created("/rest/api/2/component", Map.of("project", "ABC", "name", "Part", "leadUserName", "pat"));
        workflow.add(
                Workflow.START,
                "function",
                "workflow-set-owner",
                Map.of("role", "delivery", "source1", "component-lead", "always", "false"));
        String key = pat.createBug("Of a component");
        admin.put("/rest/api/2/issue/" + key, Map.of("fields", Map.of("components", List.of(Map.of("id", component)))));

        assertThat(Workflow.make(admin, key, Workflow.START).status()).isEqualTo(204);

        assertThat(ownership(key).at("/delivery/owner/name").asText()).isEqualTo("pat");
        assertThat(ownership(key).at("/delivery/provenance").asText()).isEqualTo("issue");
        assertThat(admin.count("key = " + key + " and \"Delivery Owner\" = pat and \"Execution Clarity\" = clear"))
                .isEqualTo(1);
        JsonNode changes = admin.get("/rest/api/2/issue/" + key + "?expand=changelog")
                .body()
                .at("/changelog/histories");
        JsonNode items = changes.get(changes.size() - 1).get("items");
        assertThat(items.findValuesAsText("field")).containsExactlyInAnyOrder("status", "Delivery Owner");
    }

    @Test
    void aFunctionBelowTheStepThatStoresTheIssue_changesNothing() {
        workflow.add(
                Workflow.START,
                "function",
                "workflow-set-owner",
                Map.of("role", "delivery", "source1", "caller", "always", "false"));
        workflow.moveDown(Workflow.START, 3);
        String key = pat.createBug("Out of order");

        assertThat(Workflow.make(pat, key, Workflow.START).status()).isEqualTo(204);

        assertThat(ownership(key).at("/delivery/code").asText()).isEqualTo("missing");
    }

    @Test
    void neverGivesARoleToSomebodyWhoCannotSeeTheIssue() {
        workflow.add(
                Workflow.START,
                "function",
                "workflow-set-owner",
                Map.of("role", "delivery", "source1", "user", "person", "lee", "source2", "caller", "always", "false"));
        String level = created(
                "/rest/sandbox/1.0/projects/ABC/securitylevels",
                Map.of("name", "Insiders only", "groups", List.of("insiders")));
        String key = pat.createBug("Hidden from Lee");
        Response hidden =
                admin.put("/rest/api/2/issue/" + key, Map.of("fields", Map.of("security", Map.of("id", level))));
        assertThat(hidden.status()).as(hidden.text()).isEqualTo(204);

        assertThat(Workflow.make(pat, key, Workflow.START).status()).isEqualTo(204);

        assertThat(ownership(key).at("/delivery/owner/name").asText()).isEqualTo("pat");
    }

    @Test
    void asksTheOwnersToConfirmAgain_exceptWhoeverMakesTheTransition() {
        admin.put(REST + "policy", Map.of("reasons", List.of("missing", "declined", "unconfirmed")));
        String key = pat.createBug("To be confirmed");
        own(key, "product", "JIRAUSER2");
        admin.put(REST + "issues/" + key + "/ownership/delivery", Map.of("user", "admin"));
        workflow.add(Workflow.START, "function", "workflow-ask-owner", BOTH);

        assertThat(Workflow.make(pat, key, Workflow.START).status()).isEqualTo(204);

        assertThat(ownership(key).at("/product/confirmation/state").asText()).isEqualTo("not-asked");
        assertThat(ownership(key).at("/delivery/confirmation/state").asText()).isEqualTo("pending");
        assertThat(ownership(key).at("/delivery/confirmation/by/name").asText()).isEqualTo("pat");
        Response accepted =
                admin.post(REST + "issues/" + key + "/ownership/delivery/confirmation", Map.of("answer", "accept"));
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
    }

    @Test
    void asksTheNewOwner_whoIsSetInTheSameTransition() {
        String key = pat.createBug("New owner");
        workflow.add(Workflow.START, "function", "workflow-ask-owner", Map.of("roles", "delivery"));
        workflow.add(
                Workflow.START,
                "function",
                "workflow-set-owner",
                Map.of("role", "delivery", "source1", "user", "person", "admin", "always", "true"));

        assertThat(Workflow.make(pat, key, Workflow.START).status()).isEqualTo(204);

        assertThat(ownership(key).at("/delivery/owner/name").asText()).isEqualTo("admin");
        assertThat(ownership(key).at("/delivery/confirmation/state").asText()).isEqualTo("pending");
    }

    @Test
    void whileTheAppIsDisabled_conditionsHide_andValidatorsAndFunctionsRefuse() {
        String key = pat.createBug("Without the app");
        own(key, "product", "JIRAUSER2");
        own(key, "delivery", "JIRAUSER2");
        workflow.add(Workflow.START, "condition", "workflow-only-product-owner", Map.of());
        workflow.add(Workflow.RESOLVE, "validator", "workflow-ownership-clear", BOTH);
        try {
            sandbox.plugins().disable(PLUGIN);
            assertThat(Workflow.offered(pat, key)).containsExactly("Resolve Issue", "Close Issue");
            Response refused = Workflow.make(pat, key, Workflow.RESOLVE, FIXED);
            assertThat(refused.status()).isEqualTo(500);
            assertThat(status(key)).isEqualTo("Open");
        } finally {
            sandbox.plugins().enable(PLUGIN);
        }

        assertThat(Workflow.make(pat, key, Workflow.START).status()).isEqualTo(204);
        assertThat(Workflow.make(pat, key, Workflow.RESOLVE, FIXED).status()).isEqualTo(204);
        workflow.add(Workflow.REOPEN, "function", "workflow-ask-owner", BOTH);
        try {
            sandbox.plugins().disable(PLUGIN);
            assertThat(Workflow.make(pat, key, Workflow.REOPEN).status()).isEqualTo(500);
            assertThat(status(key)).isEqualTo("Resolved");
        } finally {
            sandbox.plugins().enable(PLUGIN);
        }
        assertThat(Workflow.make(pat, key, Workflow.REOPEN).status()).isEqualTo(204);
    }

    private static void own(String key, String role, String user) {
        Response set = pat.put(REST + "issues/" + key + "/ownership/" + role, Map.of("user", user));
        assertThat(set.status()).as(set.text()).isEqualTo(200);
    }

    private static JsonNode ownership(String key) {
        return admin.get(REST + "issues/" + key + "/ownership").body();
    }

    private static String created(String path, Map<String, ?> body) {
        return admin.post(path, body).body().get("id").asText();
    }

    private static String status(String key) {
        return admin.get("/rest/api/2/issue/" + key)
                .body()
                .at("/fields/status/name")
                .asText();
    }

    private static List<String> messages(Response refused) {
        List<String> messages = new ArrayList<>();
        refused.body().get("errorMessages").forEach(message -> messages.add(message.asText()));
        return messages;
    }
}
