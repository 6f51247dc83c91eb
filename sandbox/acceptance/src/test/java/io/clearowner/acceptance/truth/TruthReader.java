package io.clearowner.acceptance.truth;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.truth.TruthModel.Person;
import io.clearowner.acceptance.truth.TruthModel.Work;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads issues, people and indexed codes through Jira's own REST, for comparison with the {@link TruthModel}. */
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
            if (name.endsWith(" Owner")) {
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

    /** Replaces the model's issues by those that Jira has; people who own something become known. */
    void learn(TruthModel model) {
        model.issues.clear();
        List<String> wanted =
                new ArrayList<>(List.of("issuetype", "resolution", "parent", "description", "duedate", "fixVersions"));
        wanted.addAll(ownerFields.values());
        eachFound("order by key", wanted, issue -> {
            JsonNode fields = issue.get("fields");
            Work work = new Work(
                    issue.get("key").asText(),
                    fields.at("/issuetype/name").asText(),
                    fields.at("/parent/key").asText(null));
            work.resolved = !fields.get("resolution").isNull();
            work.described = !fields.path("description").asText("").isBlank() && fields.hasNonNull("description");
            work.dated =
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
                    work.owners.put(role, person.name);
                }
            });
            model.issues.put(work.key, work);
        });
    }

    /** Makes somebody known who owns nothing yet. */
    void learnPerson(TruthModel model, String name) {
        JsonNode user = client.get("/rest/api/2/user?username=" + name).body();
        model.people.put(
                name,
                new Person(name, user.get("key").asText(), user.get("active").asBoolean()));
    }

    /** Until nothing waits to be re-indexed. */
    void awaitIdle() {
        Eventually.within(Duration.ofMinutes(10)).becomesTrue("the re-index is done", () -> !pending());
    }

    boolean pending() {
        String page = client.get("/secure/admin/ClearOwnerAdmin.jspa").text();
        if (!page.contains("data-pending=")) {
            throw new IllegalStateException("The administration page does not say how far the re-index is: " + page);
        }
        return page.contains("data-pending=\"true\"");
    }

    /** The code of each issue in a role, found by searching for every code that there is. */
    Map<String, String> indexed(String role) {
        Map<String, String> codes = new TreeMap<>();
        List<String> all = new ArrayList<>(TruthModel.REASONS);
        all.add(TruthModel.CLEAR);
        all.add(TruthModel.WAIVED);
        for (String code : all) {
            for (String key : keys("\"" + CLARITY.get(role) + "\" = " + code)) {
                codes.merge(key, code, (one, two) -> one + " and " + two);
            }
        }
        return codes;
    }

    /** What the index says otherwise than the rules, an issue and role a line; empty if it is true. */
    List<String> lies(TruthModel model) {
        List<String> lies = new ArrayList<>();
        for (String role : TruthModel.ROLES) {
            Map<String, String> indexed = indexed(role);
            Set<String> all = new HashSet<>(indexed.keySet());
            all.addAll(model.issues.keySet());
            for (String key : all) {
                Work work = model.issues.get(key);
                String expected = work == null ? "no such issue" : model.code(work, role);
                if (!expected.equals(indexed.get(key))) {
                    lies.add(key + " " + role + ": expected " + expected + ", the index says " + indexed.get(key));
                }
            }
        }
        return lies;
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
            JiraClient.Answer answer = client.post(
                    "/rest/api/2/search", Map.of("jql", jql, "startAt", start, "maxResults", PAGE, "fields", fields));
            if (answer.status() != 200) {
                throw new IllegalStateException(jql + ": " + answer);
            }
            answer.body().get("issues").forEach(consumer);
            total = answer.body().get("total").asInt();
            start += PAGE;
        } while (start < total);
    }
}
