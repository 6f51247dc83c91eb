package io.clearowner.acceptance.truth;

import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import io.clearowner.acceptance.truth.TruthChanges.Operation;
import io.clearowner.acceptance.truth.TruthChanges.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random changes as people make them: each through Jira's or the plugin's REST, and the same in the model. */
final class TruthOperations {
    private final Random random;
    private final Site site;
    private final List<Operation> operations = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    TruthOperations(TruthModel model, Random random, RunningSandbox sandbox, JiraClient admin) {
        this.random = random;
        this.site = new Site(sandbox, admin);
        for (TruthChanges changes : List.of(
                new TruthIssues(model, random, site),
                new TruthOwners(model, random, site),
                new TruthRules(model, random, site))) {
            changes.weighted().forEach((operation, weight) -> {
                for (int i = 0; i < weight; i++) {
                    operations.add(operation);
                }
            });
        }
    }

    /** After a restart the old sessions are gone. */
    void goOn(RunningSandbox sandbox, JiraClient admin) {
        site.goOn(sandbox, admin);
    }

    void one() {
        String done;
        do {
            done = operations.get(random.nextInt(operations.size())).run();
        } while (done == null);
        said.add(done);
    }

    void say(String text) {
        said.add(text);
    }

    /** What was done last, one a line. */
    String last(int count) {
        return String.join("\n", said.subList(Math.max(0, said.size() - count), said.size()));
    }
}
