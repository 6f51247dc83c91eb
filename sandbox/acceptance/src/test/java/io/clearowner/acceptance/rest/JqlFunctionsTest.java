package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The plugin's JQL functions, as users type them into the navigator. */
class JqlFunctionsTest {
    private static final String REST = "/rest/clear-owner/1.0/";

    private final RunningSandbox sandbox = RunningSandbox.shared();
    private final JiraClient admin = JiraClient.loggedIn(sandbox, "admin");

    @Test
    void clearOwnerInactiveFindsIssuesOfDeactivatedUsers() {
        int inactive = admin.count("\"Product Owner\" in clearOwnerInactive()");
        assertThat(inactive).isPositive();
        assertThat(admin.count("resolution is EMPTY and \"Product Owner\" in clearOwnerInactive()"))
                .isEqualTo(admin.count("\"Vision Clarity\" = inactive and \"Product Owner\" is not EMPTY"));
        assertThat(inactive + admin.count("\"Product Owner\" not in clearOwnerInactive()"))
                .isEqualTo(admin.count("\"Product Owner\" is not EMPTY"));
    }

    @Test
    void clearOwnerInactiveRejectsArguments() {
        Response response = admin.get(
                "/rest/api/2/search?jql=" + JiraClient.encode("\"Product Owner\" in clearOwnerInactive(pat)"));
        assertThat(response.status()).isEqualTo(400);
        JsonNode messages = response.body().get("errorMessages");
        assertThat(messages).hasSize(1);
        assertThat(messages.get(0).asText()).isEqualTo("clearOwnerInactive takes no arguments.");
    }

    @Test
    void clearOwnerUnclearFindsEveryReason() {
        assertThat(admin.count("\"Vision Clarity\" in clearOwnerUnclear()"))
                .isPositive()
                .isEqualTo(admin.count("\"Vision Clarity\" in (missing, inactive, no-access)"));
        assertThat(admin.count("\"Vision Clarity\" not in clearOwnerUnclear()"))
                .isEqualTo(admin.count("\"Vision Clarity\" is not EMPTY")
                        - admin.count("\"Vision Clarity\" in clearOwnerUnclear()"));
    }

    @Test
    void clearOwnerReasonsFindsReasonsByCodeAndByLabel() {
        int expected = admin.count("\"Execution Clarity\" in (missing, no-access)");
        assertThat(expected).isPositive();
        for (String arguments : List.of("missing, no-access", "Missing, \"No access\"", "FEHLT, アクセス権なし")) {
            assertThat(admin.count("\"Execution Clarity\" in clearOwnerReasons(" + arguments + ")"))
                    .as(arguments)
                    .isEqualTo(expected);
        }
    }

    @Test
    void clearOwnerReasonsRefusesUnknownWords_andListsTheKnownOnes() {
        Response response = admin.get(
                "/rest/api/2/search?jql=" + JiraClient.encode("\"Vision Clarity\" in clearOwnerReasons(Lost)"));
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.body().at("/errorMessages/0").asText())
                .startsWith("clearOwnerReasons does not know the reason “Lost”. Known reasons: missing (Missing), ");
    }

    @Test
    void clearOwnerToConfirmFindsIssuesAwaitingMyConfirmation() {
        String project = admin.firstProject();
        String policy = REST + "policy/projects/" + project;
        Response saved =
                admin.put(policy, Map.of("reasons", List.of("missing", "inactive", "no-access", "unconfirmed")));
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        JiraClient pat = JiraClient.loggedIn(sandbox, "pat");
        String key = create(project);
        try {
            String waiting = "issue in clearOwnerToConfirm()";
            assertThat(pat.count(waiting)).isZero();
            String patsKey =
                    admin.get("/rest/api/2/user?username=pat").body().get("key").asText();
            assertThat(admin.put(REST + "issues/" + key + "/ownership/product", Map.of("user", patsKey))
                            .status())
                    .isEqualTo(200);

            assertThat(pat.count(waiting + " and key = " + key)).isEqualTo(1);
            assertThat(pat.count(waiting)).isEqualTo(1);
            assertThat(pat.count("issue not in clearOwnerToConfirm()")).isEqualTo(pat.count("") - 1);
            assertThat(admin.count(waiting)).as("awaiting another user").isZero();
            assertThat(pat.get("/rest/api/2/search?jql=" + JiraClient.encode("issue in clearOwnerToConfirm(pat)"))
                            .status())
                    .isEqualTo(400);

            Response accepted =
                    pat.post(REST + "issues/" + key + "/ownership/product/confirmation", Map.of("answer", "accept"));
            assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
            assertThat(pat.count(waiting)).isZero();
        } finally {
            admin.send("DELETE", "/rest/api/2/issue/" + key, null);
            assertThat(admin.put(policy, Map.of()).status()).isEqualTo(200);
        }
    }

    @Test
    void clearOwnerToConfirmOmitsHiddenIssues() {
        JiraClient lee = JiraClient.loggedIn(sandbox, "lee");
        List<String> hidden = new ArrayList<>();
        admin.get("/rest/api/2/project")
                .body()
                .forEach(project -> hidden.add(project.get("key").asText()));
        lee.get("/rest/api/2/project")
                .body()
                .forEach(project -> hidden.remove(project.get("key").asText()));
        String policy = REST + "policy/projects/" + hidden.get(0);
        assertThat(admin.put(policy, Map.of("reasons", List.of("missing", "unconfirmed")))
                        .status())
                .isEqualTo(200);
        String key = create(hidden.get(0));
        try {
            String leesKey =
                    admin.get("/rest/api/2/user?username=lee").body().get("key").asText();
            assertThat(admin.put(REST + "issues/" + key + "/ownership/product", Map.of("user", leesKey))
                            .status())
                    .isEqualTo(200);
            assertThat(lee.count("issue in clearOwnerToConfirm()")).isZero();
        } finally {
            admin.send("DELETE", "/rest/api/2/issue/" + key, null);
            assertThat(admin.put(policy, Map.of()).status()).isEqualTo(200);
        }
    }

    private String create(String project) {
        Response response = admin.post(
                "/rest/api/2/issue",
                Map.of(
                        "fields",
                        Map.of(
                                "project",
                                Map.of("key", project),
                                "issuetype",
                                Map.of("name", "Bug"),
                                "summary",
                                "Created by JqlFunctionsTest")));
        assertThat(response.status()).as(response.text()).isEqualTo(201);
        return response.body().get("key").asText();
    }

    @Test
    void clearOwnerInactiveIsRejectedForOtherFields() {
        Response response = admin.get("/rest/api/2/search?jql=" + JiraClient.encode("issue in clearOwnerInactive()"));
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.body().at("/errorMessages/0").asText())
                .isEqualTo("A value provided by the function 'clearOwnerInactive' is invalid for the field 'issue'.");
    }
}
