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
    private static final Duration POLL = Duration.ofMillis(40);
    private static final List<String> WANTED = List.of(
            "issuetype",
            "resolution",
            "parent",
            "description",
            "duedate",
            "fixVersions",
            TruthSources.ASSIGNEE,
            TruthSources.REPORTER);
    private static final String TYPE_PREFIX = "io.clearowner.jira:";

    private final JiraClient client;
    private final Map<String, String> fields = new HashMap<>();

    TruthReader(JiraClient client) {
        this.client = client;
        readFields();
    }

    /** Again after a field was deleted or created. */
    void readFields() {
        fields.clear();
        for (JsonNode field : client.get("/rest/api/2/field").body()) {
            String type = field.at("/schema/custom").asText();
            if (type.startsWith(TYPE_PREFIX)) {
                fields.put(type.substring(TYPE_PREFIX.length()), field.get("id").asText());
            }
        }
    }

    /** The ids of the app's custom fields by type, such as {@code product-owner}, whatever their names. */
    Map<String, String> fields() {
        return fields;
    }

    /** The id of the custom field by role. */
    Map<String, String> ownerFields() {
        Map<String, String> ids = new HashMap<>();
        TruthReach.OWNER.forEach((role, field) -> ids.put(role, fields.get(field)));
        return ids;
    }

    /** Replaces the model's issues with those in Jira, and adds users who own something to the model. */
    void loadIssues(TruthModel model) {
        model.issues.clear();
        Map<String, String> ownerFields = ownerFields();
        List<String> wanted = new ArrayList<>(WANTED);
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
                Person person = person(model, fields.path(id));
                if (person != null) {
                    issue.owners.put(role, person.name);
                }
            });
            readUsers(model, issue, fields);
            model.issues.put(issue.key, issue);
        });
    }

    /** Sets the assignee and the reporter in the model, which Jira chooses itself when an issue is created. */
    static void readUsers(TruthModel model, Issue issue, JsonNode fields) {
        for (String field : List.of(TruthSources.ASSIGNEE, TruthSources.REPORTER)) {
            issue.users.put(field, person(model, fields.path(field)));
        }
    }

    /** Adds the person to the model if necessary. */
    private static Person person(TruthModel model, JsonNode user) {
        return user.hasNonNull("key")
                ? model.people.computeIfAbsent(
                        user.get("name").asText(),
                        name -> new Person(
                                name,
                                user.get("key").asText(),
                                user.get("active").asBoolean()))
                : null;
    }

    /** Adds a user to the model, whether or not they own anything. */
    void loadPerson(TruthModel model, String name) {
        person(model, client.get("/rest/api/2/user?username=" + name).body());
    }

    /** Waits until nothing is left to reindex. */
    void awaitIdle() {
        Eventually.within(Duration.ofMinutes(10)).every(POLL).becomesTrue("the reindex is done", () -> !pending());
    }

    boolean pending() {
        String page = client.get("/secure/admin/ClearOwnerAdmin.jspa").text();
        if (!page.contains("data-pending=")) {
            throw new IllegalStateException("The administration page does not show the state of the reindex: " + page);
        }
        return page.contains("data-pending=\"true\"");
    }

    /** The name of a field in searches, whatever administrators call it. */
    private String jql(String field) {
        return "cf[" + fields.get(field).replaceAll("\\D", "") + "]";
    }

    /** The keys of the issues whose effective owner in a role is this person, found by a search. */
    Set<String> effectivelyOwnedBy(Person person, String role) {
        return keys(jql(TruthReach.EFFECTIVE.get(role)) + " = \"" + person.name + "\"");
    }

    /** The code of each issue in a role, by issue key, found by searching for every code. */
    Map<String, String> indexed(String role) {
        String field = jql(TruthReach.CLARITY.get(role));
        Map<String, String> codes = new TreeMap<>();
        List<String> all = new ArrayList<>(TruthRules.REASONS);
        all.add(TruthRules.CLEAR);
        all.add(TruthRules.WAIVED);
        all.add(TruthRules.NOT_ASSESSED);
        for (String code : all) {
            for (String key : keys(field + " = " + code)) {
                codes.merge(key, code, (first, second) -> first + " and " + second);
            }
        }
        return codes;
    }

    /** Where the index differs from the rules, one entry per issue and role; empty if it is correct. */
    List<String> mismatches(TruthModel model) {
        TruthRules rules = new TruthRules(model);
        List<String> mismatches = new ArrayList<>();
        for (String role : TruthModel.ROLES) {
            Map<String, String> indexed = indexed(role);
            Set<String> all = new HashSet<>(indexed.keySet());
            all.addAll(model.issues.keySet());
            for (String key : all) {
                Issue issue = model.issues.get(key);
                String expected = issue == null ? "no such issue" : rules.code(issue, role);
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
