package io.clearowner.acceptance.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import io.clearowner.acceptance.truth.TruthModel.EffectiveOwner;
import io.clearowner.acceptance.truth.TruthModel.Issue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * After random changes to issues, users and policies, the indexed code, the code in REST and the code that the rules
 * demand are the same. {@code -Dclearowner.seed} and {@code -Dclearowner.operations} choose another or a longer
 * sequence of changes; a failure prints the seed and the last changes.
 */
class IndexTruthTest {
    private static final long SEED = Long.getLong("clearowner.seed", 20261123);
    private static final int OPERATIONS = Integer.getInteger("clearowner.operations", 2000);
    private static final int BATCH = 25;
    private static final int PEOPLE = 6;
    private static final int BATCHES_BETWEEN_RESTARTS = 40;
    private static final int LOGGED_ON_FAILURE = 60;

    private final Random random = new Random(SEED);
    private final TruthModel model = new TruthModel();
    private final Path home = RunningSandbox.fresh("truth-home");
    private final Path data = TruthData.write(RunningSandbox.fresh("truth-data"), random, PEOPLE, 5, 40);
    private final Map<String, JiraClient> sessions = new HashMap<>();
    private JiraClient admin;
    private TruthReader reader;
    private TruthOperations operations;

    @Test
    void indexAndRestAlwaysAgreeWithTheRules() {
        System.out.println("IndexTruthTest: -Dclearowner.seed=" + SEED + " -Dclearowner.operations=" + OPERATIONS);
        RunningSandbox sandbox = RunningSandbox.start(home, data);
        try {
            logIn(sandbox);
            reader.loadIssues(model);
            TruthData.names(PEOPLE).forEach(name -> reader.loadPerson(model, name));
            operations = new TruthOperations(model, random, sandbox, admin);
            compare(sandbox, 0);
            int done = 0;
            for (int batch = 1; done < OPERATIONS; batch++) {
                for (int i = 0; i < BATCH; i++, done++) {
                    operations.runOne();
                }
                if (batch % BATCHES_BETWEEN_RESTARTS == 0) {
                    operations.log("restart");
                    sandbox.close();
                    sandbox = RunningSandbox.start(home, data);
                    logIn(sandbox);
                    operations.reconnect(sandbox, admin);
                    sessions.clear();
                }
                compare(sandbox, done);
            }
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(
                    "With -Dclearowner.seed=" + SEED + ", after\n"
                            + (operations == null ? "" : operations.lastLogged(LOGGED_ON_FAILURE)),
                    e);
        } finally {
            sandbox.close();
        }
    }

    private void logIn(RunningSandbox sandbox) {
        admin = JiraClient.loggedIn(sandbox, "admin");
        reader = new TruthReader(admin);
    }

    private void compare(RunningSandbox sandbox, int done) {
        reader.awaitIdle();
        model.people.get("lee").hidden = hiddenFrom(sandbox, "lee");
        List<String> wrong = new ArrayList<>();
        Map<String, Map<String, String>> indexed = new TreeMap<>();
        TruthModel.ROLES.forEach(role -> indexed.put(role, reader.indexed(role)));
        for (String role : TruthModel.ROLES) {
            if (!indexed.get(role).keySet().equals(model.issues.keySet())) {
                wrong.add(
                        "The index has " + indexed.get(role).keySet() + " but the issues are " + model.issues.keySet());
            }
        }
        for (Issue issue : model.issues.values()) {
            JsonNode ownership = admin.get("/rest/clear-owner/1.0/issues/" + issue.key + "/ownership")
                    .body();
            for (String role : TruthModel.ROLES) {
                String expected = model.code(issue, role);
                String index = indexed.get(role).get(issue.key);
                String owner = ownerAndProvenance(issue, role);
                JsonNode rest = ownership.get(role);
                String restOwner = rest.at("/owner/name").asText("nobody") + " by "
                        + rest.get("provenance").asText();
                if (!expected.equals(index)
                        || !expected.equals(rest.get("code").asText())
                        || !owner.equals(restOwner)) {
                    wrong.add("%s %s (%s%s): expected %s with %s, the index says %s, REST %s with %s"
                            .formatted(
                                    issue.key,
                                    role,
                                    issue.type,
                                    issue.resolved ? ", resolved" : "",
                                    expected,
                                    owner,
                                    index,
                                    rest.get("code").asText(),
                                    restOwner));
                }
            }
        }
        assertThat(wrong)
                .as("after %s operations, with %s and %s", done, model.policy, model.projectPolicies)
                .isEmpty();
    }

    private String ownerAndProvenance(Issue issue, String role) {
        Optional<EffectiveOwner> effectiveOwner = model.effectiveOwner(issue, role);
        return effectiveOwner
                .map(owner -> owner.person().name + " by " + owner.provenance())
                .orElse("nobody by null");
    }

    private Set<String> hiddenFrom(RunningSandbox sandbox, String name) {
        if (!model.people.get(name).active) {
            sessions.remove(name);
            return Set.of();
        }
        JiraClient client = sessions.computeIfAbsent(name, any -> JiraClient.loggedIn(sandbox, name));
        assertThat(client.get("/rest/api/2/myself").body().path("name").asText())
                .isEqualTo(name);
        Set<String> hidden = new HashSet<>(model.issues.keySet());
        hidden.removeAll(new TruthReader(client).keys(""));
        return hidden;
    }
}
