package io.clearowner.acceptance.truth;

import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import io.clearowner.acceptance.truth.TruthChanges.Operation;
import io.clearowner.acceptance.truth.TruthChanges.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random changes, made through the REST APIs of Jira and the plugin and applied to the model as well. */
final class TruthOperations {
    private final Random random;
    private final Site site;
    private final List<Operation> operations = new ArrayList<>();
    private final List<String> log = new ArrayList<>();

    TruthOperations(TruthModel model, Random random, RunningSandbox sandbox, JiraClient admin) {
        this.random = random;
        this.site = new Site(sandbox, admin);
        for (TruthChanges changes : List.of(
                new TruthIssues(model, random, site),
                new TruthOwners(model, random, site),
                new TruthPolicies(model, random, site))) {
            changes.weighted().forEach((operation, weight) -> {
                for (int i = 0; i < weight; i++) {
                    operations.add(operation);
                }
            });
        }
    }

    /** Replaces the sessions, which end with a restart. */
    void reconnect(RunningSandbox sandbox, JiraClient admin) {
        site.reconnect(sandbox, admin);
    }

    void runOne() {
        String done;
        do {
            done = operations.get(random.nextInt(operations.size())).run();
        } while (done == null);
        log.add(done);
    }

    void log(String text) {
        log.add(text);
    }

    /** The last {@code count} log entries, one per line. */
    String lastLogged(int count) {
        return String.join("\n", log.subList(Math.max(0, log.size() - count), log.size()));
    }
}
