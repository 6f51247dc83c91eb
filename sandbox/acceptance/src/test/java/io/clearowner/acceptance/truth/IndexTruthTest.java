package io.clearowner.acceptance.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.RunningSandbox;
import io.clearowner.acceptance.truth.TruthModel.Issue;
import io.clearowner.acceptance.truth.TruthModel.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * After random changes to issues, users and policies, the index, REST and the rules agree on codes and effective
 * owners. {@code -Dclearowner.seed} and {@code -Dclearowner.operations} choose another or a longer sequence of changes;
 * a failure prints the seed and the last changes; all of them are in {@code operations.txt} in the data folder.
 */
class IndexTruthTest {
    private static final long SEED = Long.getLong("clearowner.seed", 20261123);
    private static final int OPERATIONS = Integer.getInteger("clearowner.operations", 2000);
    private static final int BATCH = 25;
    private static final int PEOPLE = 6;
    private static final int PROJECTS = 10;
    /** The app hands over changes of people after a second, so they are gathered in one batch of five. */
    private static final int BATCHES_BETWEEN_PEOPLE = 5;

    private static final int BATCHES_BETWEEN_RESTARTS = 40;
    private static final Duration FIELDS_ARE_KNOWN_WITHIN = Duration.ofSeconds(20);
    private static final int LOGGED_ON_FAILURE = 60;
    private static final String REST = TruthChanges.REST;

    private final Random random = new Random(SEED);
    private final TruthModel model = new TruthModel();
    private final Path home = RunningSandbox.fresh("truth-home");
    private final Path data = TruthData.write(RunningSandbox.fresh("truth-data"), random, PEOPLE, PROJECTS, 48);
    private TruthSite site;
    private TruthOperations operations;

    @Test
    void indexAndRestAlwaysAgreeWithTheRules() {
        System.out.println("IndexTruthTest: -Dclearowner.seed=" + SEED + " -Dclearowner.operations=" + OPERATIONS);
        RunningSandbox sandbox = RunningSandbox.start(home, data);
        try {
            site = new TruthSite(sandbox);
            TruthData.names(PEOPLE).forEach(name -> site.reader.loadPerson(model, name));
            site.reader.loadIssues(model);
            operations = new TruthOperations(model, random, site, data.resolve("operations.txt"));
            compare(0);
            int done = 0;
            for (int batch = 1; done < OPERATIONS; batch++) {
                for (int i = 0; i < BATCH; i++, done++) {
                    operations.runOne(batch % BATCHES_BETWEEN_PEOPLE == 0);
                }
                if (batch % BATCHES_BETWEEN_RESTARTS == 0) {
                    operations.log("restart");
                    sandbox.close();
                    sandbox = RunningSandbox.start(home, data);
                    site.connect(sandbox);
                }
                compare(done);
            }
            reconcile();
            compare(OPERATIONS);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(
                    "With -Dclearowner.seed=" + SEED + ", after\n"
                            + (operations == null ? "" : operations.lastLogged(LOGGED_ON_FAILURE)),
                    e);
        } finally {
            sandbox.close();
        }
    }

    private void compare(int done) {
        site.reader.awaitIdle();
        reIndexAsAnAdministratorWould();
        Person lee = model.people.get("lee");
        lee.hidden = lee.active ? hiddenFrom(lee) : Set.of();
        assertThat(new TruthComparison(model, site).differences())
                .as(
                        "after %s operations, with %s, %s, %s, fields %s",
                        done, model.policy, model.projectPolicies, model.sources, model.reach)
                .isEmpty();
    }

    /** After a change that Jira asks them to index for. The app learns within a second where its fields apply. */
    private void reIndexAsAnAdministratorWould() {
        if (site.toReindex.isEmpty()) {
            return;
        }
        Map<String, Issue> byPlace = new HashMap<>();
        model.live().forEach(issue -> byPlace.put(TruthModel.project(issue) + issue.type, issue));
        Eventually.within(FIELDS_ARE_KNOWN_WITHIN)
                .becomesTrue("the app knows where its fields apply: " + model.reach, () -> byPlace.values().stream()
                        .allMatch(issue -> site.admin
                                        .get(REST + "issues/" + issue.key + "/ownership")
                                        .body()
                                        .get("fieldsApply")
                                        .asBoolean()
                                == model.fieldsApply(issue)));
        for (String project : site.toReindex) {
            if (!model.archivedProjects.contains(project)) {
                TruthChanges.expect(
                        204, site.admin.post("/rest/sandbox/1.0/projects/" + project + "/reindex", Map.of()));
            }
        }
        site.toReindex.clear();
    }

    private void reconcile() {
        JsonNode before = site.admin.get(REST + "reconciliation").body().get("runs");
        TruthChanges.expect(202, site.admin.post(REST + "reconciliation", Map.of()));
        Eventually.within(Duration.ofMinutes(2)).becomesTrue("the reconciliation has finished", () -> {
            JsonNode now = site.admin.get(REST + "reconciliation").body();
            return now.get("current").isNull() && !now.get("runs").equals(before);
        });
        JsonNode run = site.admin.get(REST + "reconciliation").body().at("/runs/0");
        assertThat(run.get("failed").asInt() + run.get("repaired").asInt())
                .as("Nothing was left to repair: %s", run)
                .isZero();
    }

    private Set<String> hiddenFrom(Person person) {
        JiraClient session = site.session(person);
        assertThat(session.get("/rest/api/2/myself").body().path("name").asText())
                .isEqualTo(person.name);
        Set<String> hidden = new HashSet<>();
        model.live().forEach(issue -> hidden.add(issue.key));
        hidden.removeAll(new TruthReader(session).keys(""));
        return hidden;
    }
}
