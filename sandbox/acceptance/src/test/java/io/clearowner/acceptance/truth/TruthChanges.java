package io.clearowner.acceptance.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.driver.JiraClient;
import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.driver.RunningSandbox;
import io.clearowner.acceptance.truth.TruthModel.Issue;
import io.clearowner.acceptance.truth.TruthModel.Person;
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

/** What all random changes share: the model, the random generator, and the site. */
abstract class TruthChanges {
    static final String REST = "/rest/clear-owner/1.0/";
    static final String ISSUE = "/rest/api/2/issue/";
    static final String SUB_TASK = "Sub-task item";

    final TruthModel model;
    final Random random;
    final Site site;

    /** Returns a description of what it did, or null if it found nothing to change. */
    interface Operation {
        String run();
    }

    /** Sessions with the sandbox, renewed after a restart, and ids that are read once. */
    static final class Site {
        final Map<String, String> typeIds = new TreeMap<>();
        final Map<String, String> ownerFields;
        final Map<String, String> components = new TreeMap<>();
        final Map<String, String> versions = new TreeMap<>();
        private final Map<String, JiraClient> sessions = new HashMap<>();
        private RunningSandbox sandbox;
        JiraClient admin;

        Site(RunningSandbox sandbox, JiraClient admin) {
            reconnect(sandbox, admin);
            this.ownerFields = new TruthReader(admin).ownerFields();
            for (JsonNode type : admin.get("/rest/api/2/issuetype").body()) {
                typeIds.put(type.get("name").asText(), type.get("id").asText());
            }
        }

        void reconnect(RunningSandbox restarted, JiraClient newAdmin) {
            sandbox = restarted;
            admin = newAdmin;
            sessions.clear();
        }

        /** A user's password is their original name. A session survives renaming, but not deactivation. */
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

    /** The operations and their relative frequencies. */
    abstract Map<Operation, Integer> weighted();

    Response expect(int status, Response response) {
        assertThat(response.status()).as("%s", response).isEqualTo(status);
        return response;
    }

    Set<String> projects() {
        Set<String> found = new TreeSet<>();
        model.issues.keySet().forEach(key -> found.add(project(key)));
        return found;
    }

    static String project(String issueKey) {
        return issueKey.replaceAll("-.*", "");
    }

    Issue anyIssue() {
        return any(model.issues.values()).orElseThrow();
    }

    Person anyPerson() {
        return any(model.people.values()).orElseThrow();
    }

    Person anyActivePerson() {
        return any(model.people.values(), person -> person.active).orElseThrow();
    }

    String anyRole() {
        return TruthModel.ROLES.get(random.nextInt(2));
    }

    static String name(Person person) {
        return person == null ? "nobody" : person.name;
    }

    /** Picks each element, except for one in {@code in} on average. */
    <T> List<T> some(Collection<T> all, int in) {
        return all.stream().filter(any -> random.nextInt(in) > 0).toList();
    }

    /** The id of the only component of a project, created when first needed. */
    String component(String project) {
        return site.components.computeIfAbsent(project, key -> expect(
                        201, site.admin.post("/rest/api/2/component", Map.of("project", key, "name", "Part")))
                .body()
                .get("id")
                .asText());
    }

    <T> Optional<T> any(Collection<T> all) {
        return any(all, candidate -> true);
    }

    <T> Optional<T> any(Collection<T> all, Predicate<T> wanted) {
        List<T> candidates = all.stream().filter(wanted).toList();
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(random.nextInt(candidates.size())));
    }
}
