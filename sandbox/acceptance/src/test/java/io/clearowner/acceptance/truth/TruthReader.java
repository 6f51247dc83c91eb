package io.clearowner.acceptance.truth;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.truth.TruthModel.Issue;
import io.clearowner.acceptance.truth.TruthModel.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads issues, users and indexed codes through Jira's REST API, for comparison with the {@link TruthModel}. */
final class TruthReader {
    private static final int PAGE = 1000;
    private static final Map<String, String> CLARITY =
            Map.of("product", "Vision Clarity", "delivery", "Execution Clarity");

    private final JiraClient client;
    private final Map<String, String> ownerFields = new HashMap<>();

    TruthReader(JiraClient client) {
        this.client = client;
        for (JsonNode field : client.get("/rest/api/2/field").body()) {
            String name = field.get("name").asText();
            if (name.endsWith(" Owner") && !name.startsWith("Effective ")) {
                ownerFields.put(
                        name.replace(" Owner", "").toLowerCase(),
                        field.get("id").asText());
            }
        }
    }

    /** The id of the custom field by role. */
    Map<String, String> ownerFields() {
        return ownerFields;
    }

    /** Replaces the model's issues with those in Jira, and adds users who own something to the model. */
    void loadIssues(TruthModel model) {
        model.issues.clear();
        List<String> wanted =
                new ArrayList<>(List.of("issuetype", "resolution", "parent", "description", "duedate", "fixVersions"));
        wanted.addAll(ownerFields.values());
        eachFound("order by key", wanted, json -> {
            JsonNode fields = json.get("fields");
            Issue issue = new Issue(
                    json.get("key").asText(),
                    fields.at("/issuetype/name").asText(),
                    fields.at("/parent/key").asText(null));
            issue.resolved = !fields.get("resolution").isNull();
            issue.described = !fields.path("description").asText("").isBlank() && fields.hasNonNull("description");
            issue.dated =
                    fields.hasNonNull("duedate") || !fields.path("fixVersions").isEmpty();
            ownerFields.forEach((role, id) -> {
                JsonNode user = fields.path(id);
                if (user.hasNonNull("key")) {
                    Person person = model.people.computeIfAbsent(
                            user.get("name").asText(),
                            name -> new Person(
                                    name,
                                    user.get("key").asText(),
                                    user.get("active").asBoolean()));
                    issue.owners.put(role, person.name);
                }
            });
            model.issues.put(issue.key, issue);
        });
    }

    /** Adds a user to the model, whether or not they own anything. */
    void loadPerson(TruthModel model, String name) {
        JsonNode user = client.get("/rest/api/2/user?username=" + name).body();
        model.people.put(
                name,
                new Person(name, user.get("key").asText(), user.get("active").asBoolean()));
    }

    /** Waits until nothing is left to reindex. */
    void awaitIdle() {
        Eventually.within(Duration.ofMinutes(10)).becomesTrue("the reindex is done", () -> !pending());
    }

    boolean pending() {
        String page = client.get("/secure/admin/ClearOwnerAdmin.jspa").text();
        if (!page.contains("data-pending=")) {
            throw new IllegalStateException("The administration page does not show the state of the reindex: " + page);
        }
        return page.contains("data-pending=\"true\"");
    }

    /** The code of each issue in a role, by issue key, found by searching for every code. */
    Map<String, String> indexed(String role) {
        Map<String, String> codes = new TreeMap<>();
        List<String> all = new ArrayList<>(TruthModel.REASONS);
        all.add(TruthModel.CLEAR);
        all.add(TruthModel.WAIVED);
        all.add(TruthModel.NOT_ASSESSED);
        for (String code : all) {
            for (String key : keys("\"" + CLARITY.get(role) + "\" = " + code)) {
                codes.merge(key, code, (first, second) -> first + " and " + second);
            }
        }
        return codes;
    }

    /** Where the index differs from the rules, one entry per issue and role; empty if it is correct. */
    List<String> mismatches(TruthModel model) {
        List<String> mismatches = new ArrayList<>();
        for (String role : TruthModel.ROLES) {
            Map<String, String> indexed = indexed(role);
            Set<String> all = new HashSet<>(indexed.keySet());
            all.addAll(model.issues.keySet());
            for (String key : all) {
                Issue issue = model.issues.get(key);
                String expected = issue == null ? "no such issue" : model.code(issue, role);
                if (!expected.equals(indexed.get(key))) {
                    mismatches.add(
                            key + " " + role + ": expected " + expected + ", the index says " + indexed.get(key));
                }
            }
        }
        return mismatches;
    }

    Set<String> keys(String jql) {
        Set<String> keys = new HashSet<>();
        eachFound(jql, List.of("summary"), issue -> keys.add(issue.get("key").asText()));
        return keys;
    }

    private void eachFound(String jql, List<String> fields, Consumer<JsonNode> consumer) {
        int start = 0;
        int total;
        do {
            JiraClient.Response response = client.post(
                    "/rest/api/2/search", Map.of("jql", jql, "startAt", start, "maxResults", PAGE, "fields", fields));
            if (response.status() != 200) {
                throw new IllegalStateException(jql + ": " + response);
            }
            response.body().get("issues").forEach(consumer);
            total = response.body().get("total").asInt();
            start += PAGE;
        } while (start < total);
    }
}
