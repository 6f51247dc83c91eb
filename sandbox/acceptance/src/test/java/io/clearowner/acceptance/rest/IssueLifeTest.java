package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ownership over the life of an issue: created, owned, resolved, reopened, deleted, inherited. */
class IssueLifeTest {
    private static final String REST = "/rest/clear-owner/1.0/";
    private static final int RESOLVE = 5;
    private static final int REOPEN = 3;

    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    private final List<String> created = new ArrayList<>();
    private JsonNode policyBefore;

    @BeforeEach
    void rememberThePolicy() {
        policyBefore = admin.get(REST + "policy").body().get("effective");
    }

    @AfterEach
    void restoreEverything() {
        for (int i = created.size() - 1; i >= 0; i--) {
            admin.send("DELETE", "/rest/api/2/issue/" + created.get(i), null);
        }
        assertThat(admin.put(REST + "policy", policyBefore).status()).isEqualTo(200);
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
    void reportsSinceWhenARoleIsUnclear() {
        Instant before = now();
        String key = create("Bug", Map.of());
        assertThat(code(key, "delivery")).isEqualTo("missing");
        assertThat(since(key, "delivery")).isAfterOrEqualTo(before);

        own(key, "delivery", "pat");
        assertThat(code(key, "delivery")).isEqualTo("clear");
        assertThat(ownership(key).at("/delivery/since").isNull()).isTrue();

        Instant cleared = now();
        own(key, "delivery", null);
        assertThat(since(key, "delivery")).isAfterOrEqualTo(cleared);

        transition(key, RESOLVE);
        assertThat(code(key, "delivery")).isEqualTo("not-assessed");
        assertThat(admin.count("key = " + key + " and \"Execution Clarity\" = not-assessed"))
                .isEqualTo(1);

        Instant reopened = now();
        transition(key, REOPEN);
        assertThat(code(key, "delivery")).isEqualTo("missing");
        assertThat(since(key, "delivery")).isAfterOrEqualTo(reopened);

        assertThat(admin.send("DELETE", "/rest/api/2/issue/" + key, null).status())
                .isEqualTo(204);
        assertThat(admin.get(REST + "issues/" + key + "/ownership").status()).isEqualTo(404);
    }

    @Test
    void aSubTaskInheritsItsParentsOwner_andFollowsChangesAtOnce() {
        String parent = create("Bug", Map.of());
        own(parent, "product", "pat");
        own(parent, "delivery", "pat");
        String subTask = create("Sub-task item", Map.of("parent", Map.of("key", parent)));

        assertThat(ownership(subTask).at("/delivery/owner/name").asText()).isEqualTo("pat");
        assertThat(ownership(subTask).at("/delivery/provenance").asText()).isEqualTo("parent");

        assessAlso("Sub-task item");
        String clear = "key = " + subTask + " and \"Execution Clarity\" = clear";
        String missing = "key = " + subTask + " and \"Execution Clarity\" = missing";
        assertThat(admin.count(clear)).isEqualTo(1);

        own(parent, "delivery", null);
        assertThat(admin.count(missing)).as("found by its inherited code").isEqualTo(1);
        own(subTask, "delivery", "lee");
        assertThat(ownership(subTask).at("/delivery/provenance").asText()).isEqualTo("issue");
        assertThat(admin.count(missing)).isZero();
    }

    private void assessAlso(String typeName) {
        List<String> types = new ArrayList<>();
        for (JsonNode type : admin.get("/rest/api/2/issuetype").body()) {
            if (!type.get("subtask").asBoolean() || type.get("name").asText().equals(typeName)) {
                types.add(type.get("id").asText());
            }
        }
        Response saved = admin.put(
                REST + "policy",
                Map.of(
                        "reasons",
                        List.of("missing", "inactive", "no-access"),
                        "includesResolved",
                        false,
                        "issueTypes",
                        types));
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        Eventually.within(Duration.ofMinutes(1))
                .becomesTrue("all issues are reassessed", () -> admin.get("/secure/admin/ClearOwnerAdmin.jspa")
                        .text()
                        .contains("data-pending=\"false\""));
    }

    private String create(String type, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("project", Map.of("key", projectKey()));
        fields.put("issuetype", Map.of("name", type));
        fields.put("summary", "Created by IssueLifeTest");
        Response response = admin.post("/rest/api/2/issue", Map.of("fields", fields));
        assertThat(response.status()).as(response.text()).isEqualTo(201);
        created.add(response.body().get("key").asText());
        return created.get(created.size() - 1);
    }

    private String projectKey() {
        return admin.firstProject();
    }

    private void own(String key, String role, String userName) {
        Map<String, Object> body = new HashMap<>();
        body.put(
                "user",
                userName == null
                        ? null
                        : admin.get("/rest/api/2/user?username=" + userName)
                                .body()
                                .get("key")
                                .asText());
        Response response = admin.put(REST + "issues/" + key + "/ownership/" + role, body);
        assertThat(response.status()).as(response.text()).isEqualTo(200);
    }

    private void transition(String key, int action) {
        Map<String, Object> body = new HashMap<>();
        body.put("transition", Map.of("id", Integer.toString(action)));
        if (action == RESOLVE) {
            body.put("fields", Map.of("resolution", Map.of("name", "Fixed")));
        }
        Response response = admin.post("/rest/api/2/issue/" + key + "/transitions", body);
        assertThat(response.status()).as(response.text()).isEqualTo(204);
    }

    private JsonNode ownership(String key) {
        return admin.get(REST + "issues/" + key + "/ownership").body();
    }

    private String code(String key, String role) {
        return ownership(key).at("/" + role + "/code").asText();
    }

    /** In whole seconds, the precision of times in REST. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private Instant since(String key, String role) {
        return Instant.parse(ownership(key).at("/" + role + "/since").asText());
    }
}
