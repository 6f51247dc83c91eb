package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.AccessToken;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every example of {@code docs/rest.md} in a shell, as written and in order, with a personal access token, and
 * compares the status and the shape of the answer with the documented ones. Only the address and the last day of the
 * waiver, which must not be in the past, are replaced.
 */
class DocumentedExamplesTest {
    private static final String REST = "/rest/clear-owner/1.0/";
    private static final String TRANSFERS = "Transfers";
    private static final String IMPORTS = "Imports of owners";
    private static final String NOTICES = "Notices";
    private static final String OWNERSHIP = "GET issues/KEY/ownership";
    private static final RestDocument DOCUMENT = RestDocument.read(Path.of("../../docs/rest.md"));
    private static final Map<String, List<Expected>> EXPECTED = expected();

    @TempDir
    static Path folder;

    /** What the examples call ID. */
    private static String id = "ID";

    private static RunningSandbox sandbox;
    private static JiraClient admin;
    private static AccessToken token;

    /** The expected status, and the documented answer with the expected shape. */
    private record Expected(int status, String section, int block) {
        Expected status(int other) {
            return new Expected(other, section, block);
        }
    }

    /** What an example printed. */
    private record Answer(int status, String text) {
        JsonNode json() {
            return new JiraClient.Response(status, text).body();
        }
    }

    private static Map<String, List<Expected>> expected() {
        Expected ownership = answer(OWNERSHIP);
        Map<String, List<Expected>> expected = new LinkedHashMap<>();
        for (String section : List.of(
                "GET unclear",
                "GET unclear/groups",
                "GET unclear/split",
                "GET unclear/csv",
                "GET mine",
                "GET mine/issues",
                OWNERSHIP,
                "POST ownership",
                "GET issues/KEY/ownership/candidates",
                "GET issues/KEY/ownership/history",
                IMPORTS,
                NOTICES,
                "Time to owner",
                "Clarity of a project",
                "Trend")) {
            expected.put(section, List.of(answer(section)));
        }
        expected.put("REST", List.of(answer("GET unclear")));
        Expected owners = answer("Owners and what they hold");
        expected.put("Owners and what they hold", List.of(owners, new Expected(200, "Owners and what they hold", 1)));
        expected.put("PUT issues/KEY/ownership/ROLE", List.of(ownership, ownership));
        expected.put("Confirmations", List.of(ownership, new Expected(200, "Confirmations", 1)));
        expected.put("Waivers", List.of(ownership, ownership));
        expected.put("Asking for an owner", List.of(answer("Asking for an owner"), ownership));
        expected.put("Policy", Collections.nCopies(2, answer("Policy")));
        expected.put("Policy of a project", List.of(answer("Policy")));
        expected.put("Dry runs", List.of(answer("Dry runs").status(202)));
        expected.put(
                "Owners of a project and its components",
                Collections.nCopies(3, answer("Owners of a project and its components")));
        expected.put("Answers for many roles", List.of(answer("Answers for many roles")));
        Expected transfer = new Expected(200, TRANSFERS, 1);
        expected.put(
                TRANSFERS,
                List.of(
                        answer(TRANSFERS).status(202),
                        transfer.status(202),
                        transfer,
                        new Expected(200, TRANSFERS, 2),
                        new Expected(200, TRANSFERS, 3),
                        transfer.status(202),
                        new Expected(200, TRANSFERS, 4)));
        Expected reconciliation = answer("Reconciliation");
        expected.put("Reconciliation", List.of(reconciliation, reconciliation.status(202)));
        Expected selfTest = answer("Self-test");
        expected.put("Self-test", List.of(selfTest, selfTest.status(202)));
        return expected;
    }

    private static Expected answer(String section) {
        return new Expected(200, section, 0);
    }

    @BeforeAll
    static void startWithTheProjectsOfTheExamples() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("people.csv"), "User,Active\nu0001,true\nu0002,true\n");
        StringBuilder issues = new StringBuilder("Tracker,Project,IssueId,IssueType,Summary,Priority,Created,Updated,"
                + "Resolved,Due,Labels,Reporter,Assignee\n");
        for (String place : List.of("Abc,1", "Abc,2", "Xyz,3")) {
            issues.append("T,").append(place);
            issues.append(",Bug,The summary,Major,2020-01-01T00:00:00.000+0000,2020-01-02T00:00:00.000+0000,,,,");
            issues.append("u0001,\n");
        }
        Files.writeString(data.resolve("issues.csv"), issues);
        sandbox = RunningSandbox.start(RunningSandbox.fresh("examples-home"), data);
        admin = JiraClient.loggedIn(sandbox, "admin");
        token = AccessToken.of(admin);
        prepare();
    }

    @AfterAll
    static void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private static void prepare() {
        done(admin.put("/rest/api/2/project/ABC", Map.of("lead", "pat")));
        String component;
        do {
            component = done(admin.post(
                            "/rest/api/2/component", Map.of("project", "ABC", "name", "Part " + System.nanoTime())))
                    .get("id")
                    .asText();
        } while (Long.parseLong(component) < 10_001);
        assertThat(component).isEqualTo("10001");
        done(admin.put(
                "/rest/api/2/issue/ABC-2", Map.of("fields", Map.of("components", List.of(Map.of("id", component))))));
        done(admin.put(REST + "issues/ABC-1/ownership/product", Map.of("user", "JIRAUSER10000")));
        done(admin.put(
                REST + "policy/projects/XYZ",
                Map.of("reasons", List.of("missing", "unconfirmed"), "includesResolved", false)));
        done(JiraClient.loggedIn(sandbox, "pat").put(REST + "issues/XYZ-1/ownership/product", Map.of("user", "admin")));
        Eventually.within(Duration.ofMinutes(1))
                .becomesTrue(
                        "the owner is indexed",
                        () -> admin.count("\"Vision Clarity\" = clear") > 0
                                && admin.count("\"Execution Clarity\" = missing") == 3);
    }

    private static JsonNode done(JiraClient.Response response) {
        assertThat(response.status()).as(response.text()).isBetween(200, 299);
        return response.text().isEmpty() ? null : response.body();
    }

    @Test
    void everyExampleHasAnExpectedAnswer() {
        Map<String, Integer> examples = new LinkedHashMap<>();
        DOCUMENT.examples().forEach((section, found) -> examples.put(section, found.size()));
        Map<String, Integer> answers = new LinkedHashMap<>();
        EXPECTED.forEach((section, all) -> answers.put(section, all.size()));

        assertThat(answers).isEqualTo(examples);
    }

    @TestFactory
    Stream<DynamicTest> answersTheExamplesAsDocumented() {
        return DOCUMENT.examples().entrySet().stream().flatMap(section -> Stream.iterate(0, i -> i + 1)
                .limit(section.getValue().size())
                .map(i -> DynamicTest.dynamicTest(
                        section.getKey() + " " + (i + 1),
                        () -> compare(section.getKey(), i, section.getValue().get(i)))));
    }

    private static void compare(String section, int index, String example) throws Exception {
        before(section, index);
        Expected expected = EXPECTED.get(section).get(index);
        Answer answer = run(example);
        assertThat(answer.status()).as(answer.text()).isEqualTo(expected.status());
        String documented = DOCUMENT.answer(expected.section(), expected.block());
        if (section.equals("GET unclear/csv")) {
            List<String> file = Files.readAllLines(folder.resolve("unclear-ownership.csv"));
            assertThat(file.get(0))
                    .isEqualTo("\uFEFF" + documented.lines().findFirst().orElseThrow());
            assertThat(file).hasSizeGreaterThan(1);
            return;
        }
        JsonNode shape = JiraClient.JSON.readTree(documented);
        assertThat(JsonShape.differences(shape, answer.json()))
                .as(answer.text())
                .isEmpty();
        after(section, index, answer.json());
    }

    /** Creates the state that an example requires. */
    private static void before(String section, int index) {
        if (section.equals("Confirmations") && index == 0) {
            done(admin.put(REST + "issues/ABC-1/ownership/product", Map.of("user", "admin")));
        } else if (section.equals("Asking for an owner") && index == 0) {
            done(admin.put(REST + "issues/ABC-1/ownership/product", Collections.singletonMap("user", null)));
        } else if (section.equals(TRANSFERS) && index == 0) {
            for (String key : List.of("ABC-1", "ABC-2")) {
                done(admin.put(REST + "issues/" + key + "/ownership/delivery", Collections.singletonMap("user", null)));
            }
        } else if (section.equals(TRANSFERS) && index == 2) {
            awaitState("transfers/" + id, "finished");
        } else if (section.equals(NOTICES)) {
            String pat =
                    admin.get("/rest/api/2/user?username=pat").body().get("key").asText();
            done(admin.put(REST + "issues/ABC-1/ownership/product", Map.of("user", pat)));
            patIsActive(false);
            Eventually.within(Duration.ofMinutes(1)).becomesTrue("there is a notice", () -> !admin.get(REST + "notices")
                    .body()
                    .get("values")
                    .isEmpty());
        } else if (section.equals("Trend")) {
            done(admin.post(REST + "trend/snapshot", Map.of()));
            Eventually.within(Duration.ofMinutes(1)).becomesTrue("today is counted", () -> {
                JsonNode snapshot = admin.get(REST + "trend/snapshot").body();
                return !snapshot.get("asked").asBoolean()
                        && snapshot.get("counted").equals(snapshot.get("projects"));
            });
        }
    }

    /** Compares other documented answers that belong to the example. */
    private static void after(String section, int index, JsonNode answer) throws IOException {
        if (section.equals("Confirmations") && index == 0) {
            JsonNode shape = JiraClient.JSON.readTree(DOCUMENT.answer(section, 0));
            assertThat(answer.at("/product/confirmation").isObject()).isTrue();
            assertThat(JsonShape.differences(shape, answer.at("/product/confirmation")))
                    .isEmpty();
        } else if (section.equals(NOTICES)) {
            patIsActive(true);
        } else if (section.equals("Dry runs")) {
            hasTheShapeWhenFinished(
                    section, "policy/dry-runs/" + answer.get("id").asText());
        } else if (section.equals(TRANSFERS) && index == 0) {
            id = answer.get("id").asText();
            hasTheShapeWhenFinished(section, "transfers/previews/" + id);
        } else if (section.equals(TRANSFERS) && answer.path("state").asText().equals("undoing")) {
            awaitState("transfers/" + id, "undone");
        }
    }

    private static void patIsActive(boolean active) {
        done(admin.put("/rest/api/2/user?username=pat", Map.of("active", active)));
    }

    private static void hasTheShapeWhenFinished(String section, String path) throws IOException {
        awaitState(path, "finished");
        JsonNode shape = JiraClient.JSON.readTree(DOCUMENT.answer(section, 0));
        assertThat(JsonShape.differences(shape, admin.get(REST + path).body())).isEmpty();
    }

    private static void awaitState(String path, String state) {
        Eventually.within(Duration.ofMinutes(1)).becomesTrue(path + " is " + state, () -> admin.get(REST + path)
                .body()
                .get("state")
                .asText()
                .equals(state));
    }

    /** Runs it in bash; the status goes to standard error, apart from the body. */
    private static Answer run(String example) throws Exception {
        String script = "curl() { command curl -w '%{stderr}%{http_code}' \"$@\"; }\n"
                + DOCUMENT.definitions().replace("http://localhost:2990/jira", sandbox.baseUrl())
                + example.replaceAll("\\bID\\b", id)
                        .replaceAll(
                                "\"until\": \"[0-9-]+\"",
                                "\"until\": \"" + LocalDate.now().plusDays(30) + "\"");
        Path status = folder.resolve("status");
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", script)
                .directory(folder.toFile())
                .redirectError(status.toFile());
        bash.environment().put("TOKEN", token.raw());
        Process process = bash.start();
        String body = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String printed = Files.readString(status);
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed).matches("\\d{3}");
        return new Answer(Integer.parseInt(printed), body);
    }
}
