package io.clearowner.acceptance.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.driver.RunningSandbox;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of both nodes of a cluster while a transfer gives every issue a new owner, and while it is undone:
 * each issue is changed exactly once, and the evidence agrees with the history of each issue.
 * {@code -Dclearowner.transfer.issues} sets the number of issues.
 */
class TransferKillTest {

    private static final int ISSUES = Integer.getInteger("clearowner.transfer.issues", 300);
    private static final String TRANSFERS = "/rest/clear-owner/1.0/transfers";
    private static final String EVERYTHING = "project is not EMPTY";
    private static final int PAGE = 100;

    private final Path home = RunningSandbox.fresh("transfer-home");
    private final Map<String, RunningSandbox> nodes = new HashMap<>();
    private Path data;
    private EmbeddedPostgres postgres;
    private JiraClient admin;
    private String field;
    private String successor;
    private String transfer;

    @BeforeEach
    void startTwoNodes() throws IOException {
        postgres = EmbeddedPostgres.start();
        data = TruthData.write(RunningSandbox.fresh("transfer-data"), new Random(15), 9, 7, ISSUES);
        start("one");
        start("two");
        field = customField("Product Owner");
        successor = admin.get("/rest/api/2/user?username=u1").body().get("key").asText();
    }

    @AfterEach
    void stop() throws IOException {
        nodes.values().forEach(RunningSandbox::close);
        postgres.close();
    }

    private void start(String node) {
        nodes.put(
                node,
                RunningSandbox.start(
                        home, data, "--database", postgres.getJdbcUrl("postgres", "postgres"), "--node", node));
        admin = JiraClient.loggedIn(nodes.get(node), "admin");
    }

    /** Whichever node works on the transfer is killed. */
    private void killBoth() {
        nodes.values().forEach(RunningSandbox::kill);
        start("two");
        start("one");
    }

    @Test
    void changesEachIssueOnce_andUndoesItOnce_howeverOftenNodesAreKilled() {
        Map<String, String> before = owners();
        assertThat(before).hasSize(ISSUES);
        Map<String, Integer> changesBefore = changes(before);
        startTransfer();
        Eventually.within(Duration.ofMinutes(2)).becomesTrue("a third is changed", () -> count("changed") > ISSUES / 4);
        killBoth();
        Eventually.within(Duration.ofMinutes(2)).becomesTrue("half is changed", () -> count("changed") > ISSUES / 2);
        killBoth();
        awaitState("finished", Duration.ofMinutes(10));

        Map<String, String> after = owners();
        assertThat(after.values()).containsOnly(successor);
        Map<String, JsonNode> rows = rows();
        before.forEach((key, owner) -> {
            boolean had = successor.equals(owner);
            assertThat(rows.containsKey(key)).as("%s is in the evidence", key).isNotEqualTo(had);
            if (!had) {
                assertThat(key(rows.get(key).get("from"))).as(key).isEqualTo(owner);
                assertThat(key(rows.get(key).get("to"))).as(key).isEqualTo(successor);
                assertThat(rows.get(key).get("state").asText()).as(key).isEqualTo("changed");
            }
        });
        assertThat(changes(before)).isEqualTo(plusOne(changesBefore, rows));

        List<String> changedSince = rows.keySet().stream().sorted().limit(5).toList();
        changedSince.forEach(key -> give(key, null));
        give(changedSince.get(0), successor);
        undoKilledOnce();

        Map<String, String> restored = owners();
        Map<String, JsonNode> undone = rows();
        before.forEach((key, owner) -> {
            if (changedSince.contains(key)) {
                assertThat(undone.get(key).get("state").asText()).as(key).isEqualTo("left");
            } else {
                assertThat(restored.get(key)).as(key).isEqualTo(owner);
            }
        });
        assertThat(restored.get(changedSince.get(0))).isEqualTo(successor);
        assertThat(restored.get(changedSince.get(1))).isNull();
    }

    private void startTransfer() {
        Response asked = admin.post(
                TRANSFERS + "/previews",
                Map.of("jql", EVERYTHING, "condition", "always", "product", List.of("user:" + successor)));
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        transfer = asked.body().get("id").asText();
        Eventually.within(Duration.ofMinutes(2)).becomesTrue("the preview is finished", () -> {
            JsonNode preview = admin.get(TRANSFERS + "/previews/" + transfer).body();
            return preview.get("state").asText().equals("finished");
        });
        Response started = admin.post(TRANSFERS, Map.of("preview", transfer));
        assertThat(started.status()).as(started.text()).isEqualTo(202);
    }

    private void undoKilledOnce() {
        Response asked = admin.post(TRANSFERS + "/" + transfer + "/undo", Map.of());
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        Eventually.within(Duration.ofMinutes(2)).becomesTrue("a third is undone", () -> count("undone") > ISSUES / 4);
        killBoth();
        awaitState("undone", Duration.ofMinutes(10));
    }

    private int count(String what) {
        return admin.get(TRANSFERS + "/" + transfer)
                .body()
                .get("counts")
                .get(what)
                .asInt();
    }

    private void awaitState(String state, Duration timeout) {
        Eventually.within(timeout).becomesTrue(state, () -> admin.get(TRANSFERS + "/" + transfer)
                .body()
                .get("state")
                .asText()
                .equals(state));
    }

    private void give(String issue, String user) {
        Map<String, Object> body = new HashMap<>();
        body.put("user", user);
        Response given = admin.put("/rest/clear-owner/1.0/issues/" + issue + "/ownership/product", body);
        assertThat(given.status()).as(given.text()).isEqualTo(200);
    }

    /** The Product Owner of each issue by its key; null for none. */
    private Map<String, String> owners() {
        Map<String, String> owners = new HashMap<>();
        int total = 1;
        for (int start = 0; start < total; start += PAGE) {
            JsonNode page = admin.get("/rest/api/2/search?jql=" + JiraClient.encode(EVERYTHING + " order by key")
                            + "&fields=" + field + "&maxResults=" + PAGE + "&startAt=" + start)
                    .body();
            total = page.get("total").asInt();
            page.get("issues")
                    .forEach(issue -> owners.put(
                            issue.get("key").asText(), key(issue.get("fields").get(field))));
        }
        return owners;
    }

    private static String key(JsonNode user) {
        return user == null || user.isNull() ? null : user.get("key").asText();
    }

    private Map<String, JsonNode> rows() {
        Map<String, JsonNode> rows = new HashMap<>();
        JsonNode next = null;
        do {
            JsonNode page = admin.get(TRANSFERS + "/" + transfer + "/issues?limit=" + PAGE
                            + (next == null ? "" : "&after=" + next.asInt()))
                    .body();
            page.get("values").forEach(row -> assertThat(rows.put(row.get("key").asText(), row))
                    .as("a second row")
                    .isNull());
            next = page.get("next");
        } while (!next.isNull());
        return rows;
    }

    /** How often the history of each issue names a change of its Product Owner. */
    private Map<String, Integer> changes(Map<String, String> issues) {
        Map<String, Integer> changes = new HashMap<>();
        for (String key : issues.keySet()) {
            List<JsonNode> items = new ArrayList<>();
            admin.get("/rest/api/2/issue/" + key + "?expand=changelog&fields=summary")
                    .body()
                    .get("changelog")
                    .get("histories")
                    .forEach(history -> history.get("items").forEach(items::add));
            changes.put(key, (int) items.stream()
                    .filter(item -> item.get("field").asText().equals("Product Owner"))
                    .count());
        }
        return changes;
    }

    private static Map<String, Integer> plusOne(Map<String, Integer> before, Map<String, JsonNode> changed) {
        Map<String, Integer> after = new HashMap<>(before);
        changed.keySet().forEach(key -> after.merge(key, 1, Integer::sum));
        return after;
    }

    private String customField(String name) {
        for (JsonNode candidate : admin.get("/rest/api/2/field").body()) {
            if (Objects.equals(candidate.get("name").asText(), name)) {
                return candidate.get("id").asText();
            }
        }
        throw new AssertionError("no field " + name);
    }
}
