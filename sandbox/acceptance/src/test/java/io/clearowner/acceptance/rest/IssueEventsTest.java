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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Since-when, confirmations and inheritance do not depend on issue events. */
class IssueEventsTest {
    private static final String REST = "/rest/clear-owner/1.0/";
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    private static Site without;
    private static Site held;
    private static Edited silent;
    private static Edited early;
    private static Edited late;

    /** The edits on both sandboxes come first, so that one wait is enough for all. */
    @BeforeAll
    static void editIssues() {
        without = new Site("no-issue-events");
        held = new Site("held-issue-events");
        silent = without.edit("no event");
        early = held.edit("events before the sweep");
        assertThat(held.release()).isGreaterThan(5);
        late = held.edit("events after the sweep");
    }

    @AfterAll
    static void stop() {
        without.sandbox.close();
        held.sandbox.close();
    }

    @Test
    void withoutAnyEvent_theHistoryTellsWithinTwoMinutes() {
        Eventually.within(TWO_MINUTES).becomesTrue("the sweep has found the edits", () -> without.asksPatAbout(silent));

        without.isRight(silent);
        assertThat(without.admin.get(REST + "diagnostics").body().get("text").asText())
                .doesNotContain("updating what depends on an issue");
    }

    @Test
    void eventsThatComeLateTwiceAndOutOfOrderChangeNothing() {
        held.isRight(early);
        Eventually.within(TWO_MINUTES).becomesTrue("the sweep has found the edits", () -> held.asksPatAbout(late));
        held.isRight(late);
        held.isRight(early);

        assertThat(held.release()).isGreaterThan(5);

        held.isRight(late);
        held.isRight(early);
    }

    /** An issue that was edited several times, and its sub-task. */
    private record Edited(String key, String subTask, Instant emptied) {}

    private static final class Site {
        private final RunningSandbox sandbox;
        private final JiraClient admin;
        private final JiraClient pat;
        private final String project;
        private final String product;
        private final String delivery;

        private Site(String deviation) {
            sandbox = RunningSandbox.start(
                    RunningSandbox.fresh(deviation), RunningSandbox.demoData(), "--deviation", deviation);
            admin = JiraClient.loggedIn(sandbox, "admin");
            pat = JiraClient.loggedIn(sandbox, "pat");
            project = admin.firstProject();
            product = field("product-owner");
            delivery = field("delivery-owner");
            Response saved = admin.put(
                    REST + "policy/projects/" + project, Map.of("reasons", List.of("missing", "unconfirmed")));
            assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        }

        private String field(String type) {
            for (JsonNode field : admin.get("/rest/api/2/field").body()) {
                if (field.at("/schema/custom").asText().equals("io.clearowner.jira:" + type)) {
                    return field.get("id").asText();
                }
            }
            throw new AssertionError("There is no field of type " + type);
        }

        /** The Product Owner goes from Lee to the admin and to Pat; the Delivery Owner from Lee to Pat to nobody. */
        private Edited edit(String summary) {
            String key = create(Map.of("summary", summary, "issuetype", Map.of("name", "Bug"), product, user("lee")));
            String subTask = create(Map.of(
                    "summary", summary, "issuetype", Map.of("name", "Sub-task item"), "parent", Map.of("key", key)));
            set(key, delivery, user("lee"));
            set(key, product, user("admin"));
            set(key, delivery, user("pat"));
            set(key, product, user("pat"));
            Instant emptied = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            set(key, delivery, null);
            return new Edited(key, subTask, emptied);
        }

        private static Map<String, Object> user(String name) {
            return Map.of("name", name);
        }

        private String create(Map<String, Object> given) {
            Map<String, Object> fields = new HashMap<>(given);
            fields.put("project", Map.of("key", project));
            Response created = admin.post("/rest/api/2/issue", Map.of("fields", fields));
            assertThat(created.status()).as(created.text()).isEqualTo(201);
            return created.body().get("key").asText();
        }

        private void set(String key, String field, Map<String, Object> user) {
            Map<String, Object> fields = new HashMap<>();
            fields.put(field, user);
            Response edited = admin.put("/rest/api/2/issue/" + key, Map.of("fields", fields));
            assertThat(edited.status()).as(edited.text()).isEqualTo(204);
        }

        private int release() {
            return admin.post("/rest/sandbox/1.0/issue-events/release", Map.of())
                    .body()
                    .get("released")
                    .asInt();
        }

        private boolean asksPatAbout(Edited issue) {
            return pat.get(REST + "confirmations").text().contains("\"" + issue.key() + "\"")
                    && admin.count("key = " + issue.subTask() + " and \"Effective Product Owner\" = pat") == 1
                    && admin.get(REST + "issues/" + issue.key() + "/ownership")
                            .body()
                            .at("/delivery")
                            .hasNonNull("since");
        }

        private void isRight(Edited issue) {
            assertThat(asksPatAbout(issue)).isTrue();
            JsonNode ownership =
                    admin.get(REST + "issues/" + issue.key() + "/ownership").body();
            assertThat(ownership.at("/delivery/code").asText()).isEqualTo("missing");
            assertThat(Instant.parse(ownership.at("/delivery/since").asText()))
                    .isBetween(issue.emptied(), issue.emptied().plusSeconds(2));
            assertThat(ownership.at("/product/confirmation/state").asText()).isEqualTo("pending");
            List<String> asked = new ArrayList<>();
            for (JsonNode event : admin.get(REST + "issues/" + issue.key() + "/ownership/history?limit=50")
                    .body()
                    .get("values")) {
                if (event.get("event").asText().equals("asked")
                        && event.get("role").asText().equals("product")) {
                    asked.add(event.at("/to/name").asText());
                }
            }
            assertThat(asked).containsOnlyOnce("pat").startsWith("pat");
        }
    }
}
