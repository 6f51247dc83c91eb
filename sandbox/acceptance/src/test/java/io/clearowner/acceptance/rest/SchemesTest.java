package io.clearowner.acceptance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Which of our fields Jira's schemes offer. A permission that depends on a calculated owner would ask the owner while
 * the owner asks permissions.
 */
class SchemesTest {
    private final JiraClient admin = JiraClient.loggedIn(RunningSandbox.shared(), "admin");

    @Test
    void schemesOfferTheStoredOwnersAndNothingCalculated() {
        Map<String, String> ours = new HashMap<>();
        for (JsonNode field : admin.get("/rest/api/2/field").body()) {
            String type = field.at("/schema/custom").asText();
            if (type.startsWith("io.clearowner.jira:")) {
                ours.put(field.get("id").asText(), type);
            }
        }
        JsonNode offered = admin.get("/rest/sandbox/1.0/schemes/userfields").body();
        for (String scheme : List.of("permission", "security", "notification")) {
            assertThat(offered.get(scheme))
                    .as(scheme)
                    .extracting(JsonNode::asText)
                    .filteredOn(ours::containsKey)
                    .extracting(ours::get)
                    .containsExactlyInAnyOrder("io.clearowner.jira:product-owner", "io.clearowner.jira:delivery-owner");
        }
    }
}
