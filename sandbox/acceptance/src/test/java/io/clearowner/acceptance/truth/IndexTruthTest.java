package io.clearowner.acceptance.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import io.clearowner.acceptance.truth.TruthModel.Holder;
import io.clearowner.acceptance.truth.TruthModel.Work;
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
 * Whatever is done to issues, people and the policy, in whatever order: the code that is searched for, the code that
 * REST tells and the code that the rules demand are one. {@code -Dclearowner.seed} and {@code -Dclearowner.operations}
 * choose another or a longer course of events; a failure prints both.
 */
class IndexTruthTest {
    private static final long SEED = Long.getLong("clearowner.seed", 20261123);
    private static final int OPERATIONS = Integer.getInteger("clearowner.operations", 2000);
    private static final int BATCH = 25;
    private static final int PEOPLE = 6;
    private static final int BATCHES_BETWEEN_RESTARTS = 40;
    private static final int LAST_SHOWN = 60;

    private final Random random = new Random(SEED);
    private final TruthModel model = new TruthModel();
    private final Path home = RunningSandbox.fresh("truth-home");
    private final Path data = TruthData.write(RunningSandbox.fresh("truth-data"), random, PEOPLE, 5, 40);
    private final Map<String, JiraClient> sessions = new HashMap<>();
    private JiraClient admin;
    private TruthReader reader;
    private TruthOperations operations;

    @Test
    void theIndexNeverLies() {
        System.out.println("IndexTruthTest: -Dclearowner.seed=" + SEED + " -Dclearowner.operations=" + OPERATIONS);
        RunningSandbox sandbox = RunningSandbox.start(home, data);
        try {
            logIn(sandbox);
            reader.learn(model);
            TruthData.names(PEOPLE).forEach(name -> reader.learnPerson(model, name));
            operations = new TruthOperations(model, random, sandbox, admin);
            compare(sandbox, 0);
            int done = 0;
            for (int batch = 1; done < OPERATIONS; batch++) {
                for (int i = 0; i < BATCH; i++, done++) {
                    operations.one();
                }
                if (batch % BATCHES_BETWEEN_RESTARTS == 0) {
                    operations.say("restart");
                    sandbox.close();
                    sandbox = RunningSandbox.start(home, data);
                    logIn(sandbox);
                    operations.goOn(sandbox, admin);
                    sessions.clear();
                }
                compare(sandbox, done);
            }
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(
                    "With -Dclearowner.seed=" + SEED + ", after\n"
                            + (operations == null ? "" : operations.last(LAST_SHOWN)),
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
                wrong.add("The index has " + indexed.get(role).keySet() + " but there are " + model.issues.keySet());
            }
        }
        for (Work work : model.issues.values()) {
            JsonNode told = admin.get("/rest/clear-owner/1.0/issues/" + work.key + "/ownership")
                    .body();
            for (String role : TruthModel.ROLES) {
                String expected = model.code(work, role);
                String index = indexed.get(role).get(work.key);
                String owner = holder(work, role);
                JsonNode rest = told.get(role);
                String restOwner = rest.at("/owner/name").asText("nobody") + " by "
                        + rest.get("provenance").asText();
                if (!expected.equals(index)
                        || !expected.equals(rest.get("code").asText())
                        || !owner.equals(restOwner)) {
                    wrong.add("%s %s (%s%s): expected %s with %s, the index says %s, REST %s with %s"
                            .formatted(
                                    work.key,
                                    role,
                                    work.type,
                                    work.resolved ? ", resolved" : "",
                                    expected,
                                    owner,
                                    index,
                                    rest.get("code").asText(),
                                    restOwner));
                }
            }
        }
        assertThat(wrong)
                .as("after %s operations, with %s and %s", done, model.rules, model.ownRules)
                .isEmpty();
    }

    private String holder(Work work, String role) {
        Optional<Holder> holder = model.holder(work, role);
        return holder.map(one -> one.person().name + " by " + one.provenance()).orElse("nobody by null");
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
