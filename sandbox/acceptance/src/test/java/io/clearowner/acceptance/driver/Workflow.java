package io.clearowner.acceptance.driver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.JiraClient.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Edits the workflow as an administrator, and makes transitions as anybody. */
public record Workflow(JiraClient admin) {
    public static final int START = 4;
    public static final int RESOLVE = 5;
    public static final int REOPEN = 3;

    private static final String PLUGIN = "io.clearowner.jira:";
    private static final List<String> KINDS = List.of("condition", "validator", "function");

    /** Adds one of our modules with the settings of its form. */
    public JsonNode add(int transition, String kind, String module, Map<String, ?> form) {
        Response added = admin.post(path(transition, kind), Map.of("module", PLUGIN + module, "form", form));
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        return added.body();
    }

    /** Moves the first post function of a transition by some places. */
    public void moveDown(int transition, int places) {
        long id = list(transition, "function").get(0).get("id").asLong();
        for (int i = 0; i < places; i++) {
            admin.post(path(transition, "function/" + id + "/down"), Map.of());
        }
    }

    public JsonNode list(int transition, String kind) {
        return admin.get(path(transition, kind)).body();
    }

    /** Removes all modules of ours. */
    public void clear() {
        for (int transition : List.of(START, RESOLVE, REOPEN)) {
            for (String kind : KINDS) {
                list(transition, kind).forEach(module -> {
                    if (module.get("module").asText().startsWith(PLUGIN)) {
                        admin.send(
                                "DELETE",
                                path(transition, kind + "/" + module.get("id").asLong()),
                                null);
                    }
                });
            }
        }
    }

    private static String path(int transition, String rest) {
        return "/rest/sandbox/1.0/workflow/transitions/" + transition + "/" + rest;
    }

    public static Response make(JiraClient user, String key, int transition) {
        return make(user, key, transition, Map.of());
    }

    public static Response make(JiraClient user, String key, int transition, Map<String, ?> fields) {
        return user.post(
                "/rest/api/2/issue/" + key + "/transitions",
                Map.of("transition", Map.of("id", String.valueOf(transition)), "fields", fields));
    }

    /** The names of the transitions that Jira offers to the user. */
    public static List<String> offered(JiraClient user, String key) {
        List<String> names = new ArrayList<>();
        user.get("/rest/api/2/issue/" + key + "/transitions")
                .body()
                .get("transitions")
                .forEach(transition -> names.add(transition.get("name").asText()));
        return names;
    }
}
