package io.clearowner.acceptance.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Answer;
import io.clearowner.acceptance.driver.RunningSandbox;
import io.clearowner.acceptance.truth.TruthModel.Person;
import io.clearowner.acceptance.truth.TruthModel.Work;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What all random changes share: the model, chance, and the administrator's session. */
abstract class TruthChanges {
    static final String REST = "/rest/clear-owner/1.0/";
    static final String ISSUE = "/rest/api/2/issue/";
    static final String SUB_TASK = "Sub-task item";

    final TruthModel model;
    final Random random;
    final Site site;

    /** Says what it did; null if there was nothing to do it with. */
    interface Operation {
        String run();
    }

    /** The sandbox, which has another session after a restart, and what is read of it once. */
    static final class Site {
        final Map<String, String> typeIds = new TreeMap<>();
        final Map<String, String> ownerFields;
        final Map<String, String> components = new TreeMap<>();
        final Map<String, String> versions = new TreeMap<>();
        private final Map<String, JiraClient> sessions = new HashMap<>();
        private RunningSandbox sandbox;
        JiraClient admin;

        Site(RunningSandbox sandbox, JiraClient admin) {
            goOn(sandbox, admin);
            this.ownerFields = new TruthReader(admin).ownerFields();
            for (JsonNode type : admin.get("/rest/api/2/issuetype").body()) {
                typeIds.put(type.get("name").asText(), type.get("id").asText());
            }
        }

        void goOn(RunningSandbox restarted, JiraClient newAdmin) {
            sandbox = restarted;
            admin = newAdmin;
            sessions.clear();
        }

        /** Passwords are the first names that people had; a session outlives a new name, but no deactivation. */
        JiraClient session(String name) {
            JiraClient known = sessions.get(name);
            if (known == null || known.get("/rest/api/2/myself").status() != 200) {
                known = JiraClient.loggedIn(sandbox.baseUrl(), name, name.replaceAll("x.*", ""));
                sessions.put(name, known);
            }
            return known;
        }

        List<String> standardTypes() {
            return typeIds.keySet().stream()
                    .filter(name -> !name.equals(SUB_TASK))
                    .toList();
        }
    }

    TruthChanges(TruthModel model, Random random, Site site) {
        this.model = model;
        this.random = random;
        this.site = site;
    }

    /** Each with how often it comes, against the others. */
    abstract Map<Operation, Integer> weighted();

    Answer expect(int status, Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        return answer;
    }

    Set<String> projects() {
        Set<String> found = new TreeSet<>();
        model.issues.keySet().forEach(key -> found.add(project(key)));
        return found;
    }

    static String project(String issueKey) {
        return issueKey.replaceAll("-.*", "");
    }

    Work work() {
        return any(model.issues.values()).orElseThrow();
    }

    Person person() {
        return any(model.people.values()).orElseThrow();
    }

    Person active() {
        return any(model.people.values(), one -> one.active).orElseThrow();
    }

    String role() {
        return TruthModel.ROLES.get(random.nextInt(2));
    }

    static String name(Person person) {
        return person == null ? "nobody" : person.name;
    }

    /** Each with a chance of {@code in} to one against it. */
    <T> List<T> some(Collection<T> all, int in) {
        return all.stream().filter(any -> random.nextInt(in) > 0).toList();
    }

    /** The id of the one component of a project, made when it is first needed. */
    String component(String project) {
        return site.components.computeIfAbsent(project, key -> expect(
                        201, site.admin.post("/rest/api/2/component", Map.of("project", key, "name", "Part")))
                .body()
                .get("id")
                .asText());
    }

    <T> Optional<T> any(Collection<T> all) {
        return any(all, one -> true);
    }

    <T> Optional<T> any(Collection<T> all, Predicate<T> wanted) {
        List<T> candidates = all.stream().filter(wanted).toList();
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(random.nextInt(candidates.size())));
    }
}
