package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.acceptance.driver.AccessToken;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Jira client from npm works with the sandbox; its calls are in {@code ordinary-client.js}. */
class OrdinaryClientTest {
    private final RunningSandbox sandbox = RunningSandbox.shared();
    private final JiraClient admin = JiraClient.loggedIn(sandbox, "admin");
    private String key;

    @BeforeEach
    void createAnIssue() {
        key = admin.createBug("For a client");
    }

    @AfterEach
    void deleteTheIssue() {
        admin.send("DELETE", "/rest/api/2/issue/" + key, null);
    }

    @Test
    void makesTheDailyCallsOfAClientFromNpm() throws Exception {
        try (AccessToken token = AccessToken.of(admin)) {
            ProcessBuilder node =
                    new ProcessBuilder("node", "src/test/js/ordinary-client.js").redirectErrorStream(true);
            node.environment().putAll(Map.of("JIRA", sandbox.baseUrl(), "TOKEN", token.raw(), "ISSUE", key));
            Process process = node.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
        }
    }
}
