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
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures of a project's report, per component and issue type, and as CSV. */
class ProjectClarityTest {
    private static final String REST = "/rest/clear-owner/1.0/";

    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");
    private final JiraClient lee = JiraClient.loggedIn(RunningSandbox.shared(), "lee");
    private String project;
    private String component;
    private String owned;
    private String unowned;

    @BeforeEach
    void createAComponentWithAClearAndAnUnclearIssue() {
        String key = admin.get("/rest/api/2/search?maxResults=1&jql=resolution%20is%20EMPTY")
                .body()
                .at("/issues/0/key")
                .asText();
        project = key.replaceAll("-.*", "");
        component = admin.post("/rest/api/2/component", Map.of("project", project, "name", "=Reporting"))
                .body()
                .get("id")
                .asText();
        owned = create();
        unowned = create();
        String pat =
                admin.get("/rest/api/2/user?username=pat").body().get("key").asText();
        for (String role : List.of("product", "delivery")) {
            assertThat(admin.put(REST + "issues/" + owned + "/ownership/" + role, Map.of("user", pat))
                            .status())
                    .isEqualTo(200);
        }
    }

    @AfterEach
    void deleteThem() {
        admin.send("DELETE", "/rest/api/2/issue/" + owned, null);
        admin.send("DELETE", "/rest/api/2/issue/" + unowned, null);
        admin.send("DELETE", "/rest/api/2/component/" + component, null);
    }

    @Test
    void countsClarityPerComponent_andItsSearchFindsTheUnclearIssues() {
        JsonNode part = part("component", component);
        assertThat(part.get("issues").asInt()).isEqualTo(2);
        assertThat(part.get("assessed").asInt()).isEqualTo(2);
        assertThat(part.get("unclear").asInt()).isEqualTo(1);
        assertThat(admin.get("/rest/api/2/search?jql="
                                + JiraClient.encode(part.get("search").asText()))
                        .body()
                        .at("/issues/0/key")
                        .asText())
                .isEqualTo(unowned);
    }

    @Test
    void callsNoPartClearInWhichNothingIsAssessed() {
        String policy = REST + "policy/projects/" + project;
        try {
            assertThat(admin.put(policy, Map.of("issueTypes", List.of(anotherType())))
                            .status())
                    .isEqualTo(200);
            Eventually.within(Duration.ofMinutes(1))
                    .becomesTrue(
                            "bugs are not assessed",
                            () -> part("component", component).get("assessed").asInt() == 0);
            JsonNode part = part("component", component);
            assertThat(part.get("issues").asInt()).isEqualTo(2);
            assertThat(part.get("unclear").asInt()).isZero();
            assertThat(admin.get(REST + "projects/" + project + "/clarity/csv").text())
                    .contains("\r\nComponent,'=Reporting,2,0,0,,");
        } finally {
            admin.put(policy, Map.of());
            Eventually.within(Duration.ofMinutes(1))
                    .becomesTrue(
                            "bugs are assessed again",
                            () -> part("component", component).get("assessed").asInt() == 2);
        }
    }

    /** The id of an issue type that no issue of this test has. */
    private String anotherType() {
        for (JsonNode type : admin.get("/rest/api/2/issuetype").body()) {
            if (!type.get("name").asText().equals("Bug") && !type.get("subtask").asBoolean()) {
                return type.get("id").asText();
            }
        }
        throw new AssertionError("Bugs are the only type");
    }

    @Test
    void countsOnlyIssuesThatTheReaderSees() {
        project = "CSL";
        List<Integer> totals = new ArrayList<>();
        for (JiraClient reader : List.of(admin, lee)) {
            JsonNode seen =
                    reader.unclear("project = CSL AND resolution is EMPTY").body();
            List<JsonNode> types = parts(reader, "issueType");
            assertThat(types.stream()
                            .mapToInt(type -> type.get("issues").asInt())
                            .sum())
                    .isEqualTo(seen.at("/scope/issues").asInt());
            assertThat(types.stream()
                            .mapToInt(type -> type.get("unclear").asInt())
                            .sum())
                    .isEqualTo(seen.at("/counts/unclear").asInt());
            String csv = reader.get(REST + "projects/CSL/clarity/csv").text();
            assertThat(types).allSatisfy(type -> assertThat(csv)
                    .contains("\r\nIssue type," + type.get("name").asText() + ","
                            + type.get("issues").asText() + ","
                            + type.get("assessed").asText() + ","
                            + type.get("unclear").asText() + ","));
            totals.add(seen.at("/scope/issues").asInt());
        }
        assertThat(totals.get(1)).as("an issue is hidden from lee").isLessThan(totals.get(0));
        assertThat(lee.get(REST + "projects/CSL/clarity/csv").text())
                .as("daily counts include issues that lee does not see")
                .doesNotContain("\r\nDay,");
    }

    @Test
    void issueTypesAddUpToTheProject() {
        JsonNode project = admin.unclear("project = " + this.project + " AND resolution is EMPTY")
                .body();
        List<JsonNode> types = parts("issueType");
        assertThat(types.stream().mapToInt(type -> type.get("issues").asInt()).sum())
                .isEqualTo(project.at("/scope/issues").asInt());
        assertThat(types.stream().mapToInt(type -> type.get("unclear").asInt()).sum())
                .isEqualTo(project.at("/counts/unclear").asInt());
    }

    @Test
    void exportsAllFiguresAsCsv() {
        String csv =
                admin.get(REST + "projects/" + project + "/clarity/csv?days=7").text();
        assertThat(csv.lines().findFirst().orElseThrow())
                .isEqualTo("\uFEFFPart,Name,Issues,Assessed,Unclear,Clear (%),Product Owner unclear,"
                        + "Delivery Owner unclear,Ever owned,Median time to first owner (hours),"
                        + "Mean time to first owner (hours)");
        assertThat(csv.lines())
                .contains("Component,'=Reporting,2,2,1,50,,,,,")
                .anyMatch(line -> line.startsWith("Issue type,Bug,"))
                .anyMatch(line -> line.matches("Time to owner,Product Owner,\\d+,,,,,,\\d+,\\d+,\\d+"));
        assertThat(admin.get(REST + "projects/" + project + "/clarity/csv?separator=semicolon")
                        .text())
                .contains("Component;'=Reporting;2;2;1;50;;;;;\r\n");
    }

    @Test
    void rejectsInvalidParameters_andHidesProjectsThatTheReaderCannotSee() {
        assertThat(admin.get(REST + "projects/" + project + "/clarity?by=owner")
                        .body()
                        .at("/errors/0/message")
                        .asText())
                .contains("component, issueType");
        assertThat(admin.get(REST + "projects/" + project + "/clarity").status())
                .isEqualTo(400);
        assertThat(admin.get(REST + "projects/" + project + "/clarity/csv?days=0")
                        .status())
                .isEqualTo(400);
        assertThat(admin.get(REST + "projects/" + project + "/clarity/csv?separator=x")
                        .status())
                .isEqualTo(400);
        assertThat(lee.get(REST + "projects/AA2/clarity?by=component").status()).isEqualTo(404);
        assertThat(lee.get(REST + "projects/AA2/clarity/csv").status()).isEqualTo(404);
        assertThat(admin.get(REST + "projects/AA2/clarity?by=component").status())
                .isEqualTo(200);
    }

    private JsonNode part(String by, String id) {
        return parts(by).stream()
                .filter(part -> part.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> parts(String by) {
        return parts(admin, by);
    }

    private List<JsonNode> parts(JiraClient reader, String by) {
        JiraClient.Response response = reader.get(REST + "projects/" + project + "/clarity?by=" + by);
        assertThat(response.status()).as(response.text()).isEqualTo(200);
        return StreamSupport.stream(response.body().get("values").spliterator(), false)
                .toList();
    }

    private String create() {
        JiraClient.Response response = admin.post(
                "/rest/api/2/issue",
                Map.of(
                        "fields",
                        Map.of(
                                "project",
                                Map.of("key", project),
                                "summary",
                                "Is reported",
                                "issuetype",
                                Map.of("name", "Bug"),
                                "components",
                                List.of(Map.of("id", component)))));
        assertThat(response.status()).as(response.text()).isEqualTo(201);
        return response.body().get("key").asText();
    }
}
