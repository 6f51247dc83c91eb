package io.clearowner.acceptance.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import io.clearowner.acceptance.truth.TruthModel.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The running sandbox: sessions, renewed after a restart, and ids. */
final class TruthSite {
    private static final Pattern TOKEN =
            Pattern.compile("name=\"atlassian-token\" content=\"([^\"]+)\"|name=\"atl_token\" value=\"([^\"]+)\"");

    final Map<String, String> typeIds = new TreeMap<>();
    /** Projects that an administrator has to re-index before the index has to agree with the rules. */
    final Set<String> toReindex = new TreeSet<>();

    private final Map<String, JiraClient> sessions = new HashMap<>();
    private RunningSandbox sandbox;
    JiraClient admin;
    TruthReader reader;

    TruthSite(RunningSandbox sandbox) {
        connect(sandbox);
        for (JsonNode type : admin.get("/rest/api/2/issuetype").body()) {
            typeIds.put(type.get("name").asText(), type.get("id").asText());
        }
    }

    void connect(RunningSandbox started) {
        sandbox = started;
        admin = JiraClient.loggedIn(started, "admin");
        reader = new TruthReader(admin);
        sessions.clear();
    }

    /** A session survives renaming, but not deactivation. */
    JiraClient session(Person person) {
        JiraClient known = sessions.get(person.key);
        if (known == null || known.get("/rest/api/2/myself").status() != 200) {
            known = JiraClient.loggedIn(sandbox.baseUrl(), person.name, person.password);
            sessions.put(person.key, known);
        }
        return known;
    }

    List<String> standardTypes() {
        return typeIds.keySet().stream()
                .filter(name -> !name.equals(TruthChanges.SUB_TASK))
                .toList();
    }

    /** Presses the button of the administration page that creates missing fields. */
    static void repairFields(JiraClient admin) {
        Matcher token = TOKEN.matcher(admin.get("/secure/ClearOwnerAdmin.jspa").text());
        assertThat(token.find()).isTrue();
        String value = token.group(1) == null ? token.group(2) : token.group(1);
        assertThat(admin.send("POST", "/secure/ClearOwnerAdmin!repair.jspa?atl_token=" + JiraClient.encode(value), null)
                        .status())
                .isIn(200, 302);
    }
}
