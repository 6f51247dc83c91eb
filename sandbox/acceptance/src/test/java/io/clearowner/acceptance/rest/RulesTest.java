package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A project with its own settings: policy, owners of areas, waivers and confirmations. */
class RulesTest {
    private static final String REST = "/rest/clear-owner/1.0/";
    private static final String NO_OWNER = "{\"user\": null}";

    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    private final JiraClient pat = JiraClient.loggedIn(RunningSandbox.shared(), "pat");
    private final List<String> created = new ArrayList<>();
    private String project;

    @BeforeEach
    void chooseAProject() {
        project = admin.firstProject();
    }

    @AfterEach
    void restoreEverything() {
        created.forEach(key -> admin.send("DELETE", "/rest/api/2/issue/" + key, null));
        assertThat(admin.put(REST + "policy/projects/" + project, Map.of()).status())
                .isEqualTo(200);
        admin.put(REST + "projects/" + project + "/owners/product", NO_OWNER);
        admin.put(REST + "projects/" + project + "/owners/delivery", NO_OWNER);
        Eventually.within(Duration.ofMinutes(1))
                .becomesTrue(
                        "the counts are back to normal",
                        () -> admin.unclear("resolution is EMPTY")
                                        .body()
                                        .at("/counts/unclear")
                                        .asInt()
                                == 101);
    }

    @Test
    void aProjectIsAssessedByItsOwnPolicy() {
        String key = create(Map.of());
        saveProjectPolicy(Map.of("reasons", List.of("missing", "no-why", "no-when"), "graceDays", 1));

        awaitCodes(key, "no-why", "no-when");
        JsonNode ownership = ownership(key);
        assertThat(ownership.at("/product/why/0/policy").asText()).isEqualTo("project");
        assertThat(ownership.at("/product/why/0/meaning").asText()).contains("description");

        admin.put(
                "/rest/api/2/issue/" + key,
                Map.of("fields", Map.of("description", "Because", "duedate", "2031-01-31")));
        awaitCodes(key, "clear", "clear");
        assertThat(admin.get(REST + "policy/projects").body().toString()).contains(project);
        assertThat(pat.get(REST + "policy/projects/" + project).status()).isEqualTo(403);
    }

    @Test
    void anIssueInheritsFromItsComponentsAndItsProject() {
        String beta = component("beta");
        String alpha = component("Alpha");
        String key = create(Map.of("components", List.of(Map.of("id", beta), Map.of("id", alpha))));
        own("projects/" + project + "/owners/delivery", "lee");
        awaitCodes(key, "missing", "clear");
        assertThat(ownership(key).at("/delivery/source/type").asText()).isEqualTo("project");

        own("projects/" + project + "/owners/components/" + beta + "/delivery", "pat");
        own("projects/" + project + "/owners/components/" + alpha + "/delivery", "admin");
        Eventually.within(Duration.ofMinutes(1))
                .becomesTrue(
                        "the component that Jira lists first determines the owner",
                        () -> ownership(key).at("/delivery/owner/name").asText().equals("admin"));
        JsonNode source = ownership(key).at("/delivery/source");
        assertThat(source.get("label").asText()).startsWith("Alpha");
        assertThat(source.get("disputed").asBoolean()).isTrue();

        saveProjectPolicy(Map.of("inheritsFrom", List.of("parent")));
        awaitCodes(key, "missing", "missing");
        assertThat(admin.put(REST + "projects/" + project + "/owners/components/1/delivery", NO_OWNER)
                        .status())
                .isEqualTo(404);
        assertThat(pat.get(REST + "projects/" + project + "/owners").status()).isEqualTo(403);
        admin.send("DELETE", "/rest/api/2/component/" + alpha, null);
        admin.send("DELETE", "/rest/api/2/component/" + beta, null);
    }

    @Test
    void aWaiverAppliesUntilItIsRemoved() {
        String key = create(Map.of());
        int waived = admin.count("\"Vision Clarity\" = waived");
        String path = REST + "issues/" + key + "/ownership/product/waiver";

        Response given =
                admin.put(path, Map.of("until", LocalDate.now().plusDays(7).toString(), "reason", "<b>A spike</b>"));

        assertThat(given.status()).as(given.text()).isEqualTo(200);
        assertThat(given.body().at("/product/waiver/reason").asText()).isEqualTo("<b>A spike</b>");
        assertThat(given.body().at("/product/code").asText()).isEqualTo("waived");
        assertThat(given.body().at("/product/reasons/0").asText()).isEqualTo("missing");
        assertThat(admin.count("\"Vision Clarity\" = waived")).isEqualTo(waived + 1);
        assertThat(admin.put(path, Map.of("until", "2020-01-01", "reason", "late"))
                        .status())
                .isEqualTo(400);
        assertThat(JiraClient.anonymous(RunningSandbox.shared())
                        .send("DELETE", path, null)
                        .status())
                .isIn(401, 404);

        assertThat(admin.send("DELETE", path, null).body().at("/product/code").asText())
                .isEqualTo("missing");
        assertThat(admin.count("\"Vision Clarity\" = waived")).isEqualTo(waived);
    }

    @Test
    void anOwnerIsAskedToConfirm_andAnswers() {
        saveProjectPolicy(Map.of(
                "reasons", List.of("missing", "declined", "unconfirmed"), "confirmWithinDays", 0, "onDecline", "keep"));
        String key = create(Map.of());
        own("issues/" + key + "/ownership/product", "pat");
        own("issues/" + key + "/ownership/delivery", "admin");
        awaitCodes(key, "unconfirmed", "clear");
        JsonNode pending = pat.get(REST + "confirmations").body();
        assertThat(pending.at("/values/0/key").asText()).isEqualTo(key);
        assertThat(pending.at("/values/0/role").asText()).isEqualTo("product");
        String path = REST + "issues/" + key + "/ownership/product/confirmation";
        assertThat(admin.post(path, Map.of("answer", "accept")).status()).isEqualTo(403);

        assertThat(pat.post(path, Map.of("answer", "decline", "note", "no time"))
                        .status())
                .isEqualTo(200);
        awaitCodes(key, "declined", "clear");
        assertThat(ownership(key).at("/product/confirmation/note").asText()).isEqualTo("no time");

        pat.post(path, Map.of("answer", "accept"));
        awaitCodes(key, "clear", "clear");
        assertThat(pat.get(REST + "confirmations").body().get("total").asInt()).isZero();

        saveProjectPolicy(Map.of("reasons", List.of("missing", "declined"), "onDecline", "empty"));
        JsonNode emptied = pat.post(path, Map.of("answer", "decline")).body();
        assertThat(emptied.at("/product/owner").isNull()).isTrue();
        assertThat(emptied.at("/product/reasons")).extracting(JsonNode::asText).containsExactly("missing", "declined");
        awaitCodes(key, "missing", "clear");
    }

    private void saveProjectPolicy(Map<String, Object> policy) {
        Response saved = admin.put(REST + "policy/projects/" + project, policy);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    }

    private String component(String name) {
        Response response =
                admin.post("/rest/api/2/component", Map.of("project", project, "name", name + System.nanoTime()));
        assertThat(response.status()).as(response.text()).isEqualTo(201);
        return response.body().get("id").asText();
    }

    private String create(Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("project", Map.of("key", project));
        fields.put("issuetype", Map.of("name", "Bug"));
        fields.put("summary", "Created by RulesTest");
        Response response = admin.post("/rest/api/2/issue", Map.of("fields", fields));
        assertThat(response.status()).as(response.text()).isEqualTo(201);
        created.add(response.body().get("key").asText());
        return created.get(created.size() - 1);
    }

    private void own(String path, String userName) {
        String userKey = admin.get("/rest/api/2/user?username=" + userName)
                .body()
                .get("key")
                .asText();
        Response response = admin.put(REST + path, Map.of("user", userKey));
        assertThat(response.status()).as(response.text()).isEqualTo(200);
    }

    private JsonNode ownership(String key) {
        return admin.get(REST + "issues/" + key + "/ownership").body();
    }

    /** Waits for the codes in the index, and checks that REST has the same. */
    private void awaitCodes(String key, String vision, String execution) {
        String jql =
                "key = " + key + " and \"Vision Clarity\" = " + vision + " and \"Execution Clarity\" = " + execution;
        Eventually.within(Duration.ofMinutes(1)).becomesTrue(jql, () -> admin.count(jql) == 1);
        assertThat(ownership(key).at("/product/code").asText()).isEqualTo(vision);
        assertThat(ownership(key).at("/delivery/code").asText()).isEqualTo(execution);
    }
}
