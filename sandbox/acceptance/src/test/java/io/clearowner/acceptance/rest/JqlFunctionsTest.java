package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Answer;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The plugin's JQL functions, as anybody types them into the navigator. */
class JqlFunctionsTest {
    private static final String OURS = "/rest/clear-owner/1.0/";

    private final RunningSandbox sandbox = RunningSandbox.shared();
    private final JiraClient admin = JiraClient.loggedIn(sandbox, "admin");

    @Test
    void findsWhatDeactivatedPeopleStillOwn() {
        int inactive = admin.found("\"Product Owner\" in clearOwnerInactive()");
        assertThat(inactive).isPositive();
        assertThat(admin.found("resolution is EMPTY and \"Product Owner\" in clearOwnerInactive()"))
                .isEqualTo(admin.found("\"Vision Clarity\" = inactive and \"Product Owner\" is not EMPTY"));
        assertThat(inactive + admin.found("\"Product Owner\" not in clearOwnerInactive()"))
                .isEqualTo(admin.found("\"Product Owner\" is not EMPTY"));
    }

    @Test
    void refusesArguments() {
        Answer answer = admin.get(
                "/rest/api/2/search?jql=" + JiraClient.encoded("\"Product Owner\" in clearOwnerInactive(pat)"));
        assertThat(answer.status()).isEqualTo(400);
        JsonNode messages = answer.body().get("errorMessages");
        assertThat(messages).hasSize(1);
        assertThat(messages.get(0).asText()).isEqualTo("clearOwnerInactive takes no arguments.");
    }

    @Test
    void findsWhatWaitsForMyYesOrNo() {
        String project = admin.get("/rest/api/2/search?maxResults=1")
                .body()
                .at("/issues/0/key")
                .asText()
                .replaceAll("-.*", "");
        String policy = OURS + "policy/projects/" + project;
        Answer saved = admin.put(policy, Map.of("reasons", List.of("missing", "inactive", "no-access", "unconfirmed")));
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        JiraClient pat = JiraClient.loggedIn(sandbox, "pat");
        String key = create(project);
        try {
            String waiting = "issue in clearOwnerToConfirm()";
            assertThat(pat.found(waiting)).isZero();
            String patsKey =
                    admin.get("/rest/api/2/user?username=pat").body().get("key").asText();
            assertThat(admin.put(OURS + "issues/" + key + "/ownership/product", Map.of("user", patsKey))
                            .status())
                    .isEqualTo(200);

            assertThat(pat.found(waiting + " and key = " + key)).isEqualTo(1);
            assertThat(pat.found(waiting)).isEqualTo(1);
            assertThat(pat.found("issue not in clearOwnerToConfirm()")).isEqualTo(pat.found("") - 1);
            assertThat(admin.found(waiting)).as("for somebody else").isZero();
            assertThat(pat.get("/rest/api/2/search?jql=" + JiraClient.encoded("issue in clearOwnerToConfirm(pat)"))
                            .status())
                    .isEqualTo(400);

            Answer accepted =
                    pat.post(OURS + "issues/" + key + "/ownership/product/confirmation", Map.of("answer", "accept"));
            assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
            assertThat(pat.found(waiting)).isZero();
        } finally {
            admin.send("DELETE", "/rest/api/2/issue/" + key, null);
            assertThat(admin.put(policy, Map.of()).status()).isEqualTo(200);
        }
    }

    @Test
    void saysNothingOfIssuesThatArePendingButHidden() {
        JiraClient lee = JiraClient.loggedIn(sandbox, "lee");
        List<String> hidden = new ArrayList<>();
        admin.get("/rest/api/2/project")
                .body()
                .forEach(project -> hidden.add(project.get("key").asText()));
        lee.get("/rest/api/2/project")
                .body()
                .forEach(project -> hidden.remove(project.get("key").asText()));
        String policy = OURS + "policy/projects/" + hidden.get(0);
        assertThat(admin.put(policy, Map.of("reasons", List.of("missing", "unconfirmed")))
                        .status())
                .isEqualTo(200);
        String key = create(hidden.get(0));
        try {
            String leesKey =
                    admin.get("/rest/api/2/user?username=lee").body().get("key").asText();
            assertThat(admin.put(OURS + "issues/" + key + "/ownership/product", Map.of("user", leesKey))
                            .status())
                    .isEqualTo(200);
            assertThat(lee.found("issue in clearOwnerToConfirm()")).isZero();
        } finally {
            admin.send("DELETE", "/rest/api/2/issue/" + key, null);
            assertThat(admin.put(policy, Map.of()).status()).isEqualTo(200);
        }
    }

    private String create(String project) {
        Answer answer = admin.post(
                "/rest/api/2/issue",
                Map.of(
                        "fields",
                        Map.of(
                                "project",
                                Map.of("key", project),
                                "issuetype",
                                Map.of("name", "Bug"),
                                "summary",
                                "Made by JqlFunctionsTest")));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().get("key").asText();
    }

    @Test
    void isAFunctionOfPeopleOnly() {
        Answer answer = admin.get("/rest/api/2/search?jql=" + JiraClient.encoded("issue in clearOwnerInactive()"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errorMessages/0").asText())
                .isEqualTo("A value provided by the function 'clearOwnerInactive' is invalid for the field 'issue'.");
    }
}
