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

/** Owners inherited from a field of the issue and from leads, without a single write; the index follows each change. */
class LastSourcesTest {
    private static final String REST = "/rest/clear-owner/1.0/";
    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    private final String project = admin.firstProject();
    private final String name = "someone" + System.nanoTime();
    private final List<String> issues = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private String key;
    private String lead;

    @BeforeEach
    void createAnIssueWithoutAnOwner() {
        createAt("/rest/api/2/user", Map.of("name", name, "displayName", "Some One"));
        key = issue(Map.of());
        assertThat(indexed("missing")).isTrue();
    }

    @AfterEach
    void restoreEverything() {
        policy(Map.of());
        issues.forEach(issue -> admin.send("DELETE", "/rest/api/2/issue/" + issue, null));
        paths.forEach(path -> admin.send("DELETE", path, null));
        if (lead != null) {
            admin.put("/rest/api/2/project/" + project, Map.of("lead", lead));
        }
        admin.send("DELETE", "/rest/api/2/user?username=" + name, null);
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
    void theAssigneeOwnsWhatNobodyIsNamedFor_alsoIssuesThatAreCreatedLater() {
        assign(name);
        JsonNode dryRun =
                tried(Map.of("deliveryInheritsFromField", "assignee", "productInheritsFromField", "reporter"));
        assertThat(dryRun.at("/becomeClear/keys").toString()).contains(key);
        assertThat(indexed("missing")).isTrue();

        policy(Map.of("deliveryInheritsFromField", "assignee"));
        becomes("clear");
        JsonNode delivery = ownership("delivery");
        assertThat(delivery.at("/owner/name").asText()).isEqualTo(name);
        assertThat(delivery.get("provenance").asText()).isEqualTo("field");
        assertThat(delivery.get("source"))
                .hasToString("{\"type\":\"field\",\"label\":\"Assignee\",\"disputed\":false}");
        assertThat(ownership("product").get("code").asText()).isEqualTo("missing");
        assertThat(admin.count("key = " + key + " and \"Delivery Owner\" is EMPTY"))
                .isEqualTo(1);

        String later = issue(Map.of("assignee", Map.of("name", name)));
        assertThat(admin.count("key = " + later + " and \"Execution Clarity\" = clear"))
                .isEqualTo(1);
        Instant unassigned = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        assign(null);
        becomes("missing");
        assertThat(Instant.parse(ownership("delivery").get("since").asText())).isAfterOrEqualTo(unassigned);
    }

    @Test
    void becomesInactive_whenTheAssigneeIsDeactivated() {
        assign(name);
        policy(Map.of("deliveryInheritsFromField", "assignee"));
        becomes("clear");

        setActive(false);
        becomes("inactive");
        setActive(true);
        becomes("clear");
    }

    @Test
    void aUserPickerOfTheSiteOwns_untilItIsDeleted() {
        String field = createAt(
                        "/rest/api/2/field",
                        Map.of(
                                "name",
                                "Team lead",
                                "type",
                                TYPES + "userpicker",
                                "searcherKey",
                                TYPES + "userpickergroupsearcher"))
                .get("id")
                .asText();
        paths.add("/rest/api/2/customFields?ids=" + field);
        admin.post("/rest/api/2/screens/addToDefault/" + field, Map.of());
        assertThat(admin.get(REST + "policy").text())
                .contains("{\"code\":\"" + field + "\",\"label\":\"Team lead\",\"help\":null}");
        edit(Map.of(field, Map.of("name", name)));

        policy(Map.of("deliveryInheritsFromField", field));
        becomes("clear");
        assertThat(ownership("delivery").at("/source/label").asText()).isEqualTo("Team lead");
        setActive(false);
        becomes("inactive");
        setActive(true);
        becomes("clear");
        Instant cleared = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> nobody = new HashMap<>();
        nobody.put(field, null);
        edit(nobody);
        becomes("missing");
        assertThat(Instant.parse(ownership("delivery").get("since").asText())).isAfterOrEqualTo(cleared);
        edit(Map.of(field, Map.of("name", name)));
        becomes("clear");

        assertThat(admin.send("DELETE", "/rest/api/2/customFields?ids=" + field, null)
                        .status())
                .isEqualTo(200);
        assertThat(ownership("delivery").get("code").asText()).isEqualTo("missing");
        assertThat(admin.get(REST + "diagnostics").body().get("text").asText())
                .contains("Owners from " + field + ": deleted, or does not hold one user; counts as empty");
        assertThat(admin.put(REST + "policy/projects/" + project, Map.of("deliveryInheritsFromField", field))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void followsTheLeadsOfComponentAndProject() {
        String component = createAt("/rest/api/2/component", Map.of("project", project, "name", "Component of " + name))
                .get("id")
                .asText();
        paths.add("/rest/api/2/component/" + component);
        policy(Map.of("deliveryInheritsFromLeads", List.of("component-lead", "project-lead")));
        becomes("clear");
        assertThat(ownership("delivery").at("/source/type").asText()).isEqualTo("project-lead");
        lead = ownership("delivery").at("/owner/name").asText();
        edit(Map.of("components", List.of(Map.of("id", component))));
        assertThat(ownership("delivery").at("/source/type").asText()).isEqualTo("project-lead");

        assertThat(admin.put("/rest/api/2/component/" + component, Map.of("leadUserName", name))
                        .status())
                .isEqualTo(200);
        setActive(false);
        becomes("inactive");
        assertThat(ownership("delivery").at("/source/type").asText()).isEqualTo("component-lead");
        admin.put("/rest/api/2/component/" + component, Map.of("leadUserName", ""));
        becomes("clear");

        admin.put("/rest/api/2/project/" + project, Map.of("lead", name));
        becomes("inactive");
        setActive(true);
        becomes("clear");
        admin.put("/rest/api/2/project/" + project, Map.of("lead", lead));
        assertThat(ownership("delivery").at("/owner/name").asText()).isEqualTo(lead);
    }

    private JsonNode tried(Map<String, Object> settings) {
        Map<String, Object> body = new HashMap<>(settings);
        body.put("project", project);
        String id = admin.post(REST + "policy/dry-runs", body).body().get("id").asText();
        Eventually.within(TIMEOUT)
                .becomesTrue(
                        "the dry run is finished",
                        () -> dryRun(id).get("state").asText().equals("finished"));
        return dryRun(id);
    }

    private JsonNode dryRun(String id) {
        return admin.get(REST + "policy/dry-runs/" + id).body();
    }

    private void policy(Map<String, Object> settings) {
        Response saved = admin.put(REST + "policy/projects/" + project, settings);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    }

    private void assign(String user) {
        Map<String, Object> assignee = new HashMap<>();
        assignee.put("name", user);
        edit(Map.of("assignee", assignee));
    }

    private void edit(Map<String, Object> fields) {
        Response edited = admin.put("/rest/api/2/issue/" + key, Map.of("fields", fields));
        assertThat(edited.status()).as(edited.text()).isEqualTo(204);
    }

    private void setActive(boolean active) {
        assertThat(admin.put("/rest/api/2/user?username=" + name, Map.of("active", active))
                        .status())
                .isEqualTo(200);
    }

    private String issue(Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("project", Map.of("key", project));
        fields.put("issuetype", Map.of("name", "Bug"));
        fields.put("summary", "Created by LastSourcesTest");
        issues.add(createAt("/rest/api/2/issue", Map.of("fields", fields))
                .get("key")
                .asText());
        return issues.get(issues.size() - 1);
    }

    private JsonNode createAt(String path, Map<String, Object> body) {
        Response response = admin.post(path, body);
        assertThat(response.status()).as(response.text()).isEqualTo(201);
        return response.body();
    }

    private JsonNode ownership(String role) {
        return admin.get(REST + "issues/" + key + "/ownership").body().get(role);
    }

    private void becomes(String code) {
        Eventually.within(TIMEOUT).becomesTrue("the index has " + code, () -> indexed(code));
    }

    private boolean indexed(String code) {
        return admin.count("key = " + key + " and \"Execution Clarity\" = " + code) == 1;
    }
}
