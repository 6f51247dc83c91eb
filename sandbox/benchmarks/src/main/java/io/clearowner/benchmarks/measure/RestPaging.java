package io.clearowner.benchmarks.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A script without the plugin's numbers: it pages through Jira's REST search over several connections and counts the
 * issues that lack an owner with an active account. It cannot tell whether an owner may browse the issue.
 */
final class RestPaging {
    private static final int PAGE = 1_000;
    private static final int CONNECTIONS = 4;

    private final Visitor visitor;
    private final String product;
    private final String delivery;

    /** @param product id of the field, as is {@code delivery} */
    RestPaging(Visitor visitor, String product, String delivery) {
        this.visitor = visitor;
        this.product = product;
        this.delivery = delivery;
    }

    /** Project by project, so that no search has many pages. */
    long unclear(String scope, List<String> projects) {
        ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Future<Long>> counts = projects.stream()
                    .map(project -> connections.submit(() -> unclear(scope + " AND project = " + project)))
                    .toList();
            long unclear = 0;
            for (Future<Long> count : counts) {
                unclear += count.get();
            }
            return unclear;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            connections.shutdownNow();
        }
    }

    private long unclear(String jql) {
        long unclear = 0;
        String after = "";
        JsonNode issues;
        do {
            issues = visitor.get("/rest/api/2/search?maxResults=" + PAGE + "&fields=issuetype," + product + ","
                            + delivery + "&jql=" + Visitor.encoded(jql + after + " ORDER BY key"))
                    .get("issues");
            for (JsonNode issue : issues) {
                JsonNode fields = issue.get("fields");
                boolean assessed = !fields.at("/issuetype/subtask").asBoolean();
                if (assessed && !(owned(fields, product) && owned(fields, delivery))) {
                    unclear++;
                }
            }
            after = issues.isEmpty()
                    ? ""
                    : " AND key > " + issues.get(issues.size() - 1).get("key").asText();
        } while (issues.size() == PAGE);
        return unclear;
    }

    private static boolean owned(JsonNode fields, String field) {
        return fields.path(field).path("active").asBoolean();
    }
}
