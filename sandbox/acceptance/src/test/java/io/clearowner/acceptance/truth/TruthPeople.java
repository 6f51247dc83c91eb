package io.clearowner.acceptance.truth;

import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.truth.TruthModel.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** Lets people come and go: by administrators, by an external directory, and by anonymization. */
final class TruthPeople extends TruthChanges {
    private static final String USER = "/rest/api/2/user";
    private static final int FEWEST_ACTIVE = 4;
    private static final int MOST_ACTIVE = 12;
    private static final int MOST_AT_ONCE = 3;

    private int hired;

    TruthPeople(TruthModel model, Random random, TruthSite site) {
        super(model, random, site);
    }

    @Override
    Map<Operation, Integer> weighted() {
        Map<Operation, Integer> all = new LinkedHashMap<>();
        all.put(this::deactivateOrReactivate, 10);
        all.put(this::rename, 5);
        all.put(this::hire, 5);
        all.put(this::delete, 4);
        all.put(this::drop, 4);
        all.put(this::bringBack, 6);
        all.put(this::anonymize, 1);
        return all;
    }

    private boolean fewActive(int leaving) {
        return model.people.values().stream()
                        .filter(candidate -> candidate.active)
                        .count()
                < FEWEST_ACTIVE + leaving;
    }

    private String deactivateOrReactivate() {
        Person person = any(
                        model.people.values(),
                        candidate -> candidate.exists && !candidate.anonymous && !candidate.name.equals("admin"))
                .orElseThrow();
        boolean deactivates = person.active;
        if (deactivates && fewActive(1)) {
            return null;
        }
        expect(200, site.admin.put(USER + "?username=" + person.name, Map.of("active", !deactivates)));
        person.active = !deactivates;
        return (deactivates ? "deactivate " : "reactivate ") + person.name;
    }

    /** User keys stay the same, so clarity does not change. */
    private String rename() {
        Optional<Person> person = anyOrdinary(candidate -> candidate.exists);
        if (person.isEmpty()) {
            return null;
        }
        String old = person.get().name;
        String name = old.replaceAll("x.*", "") + "x" + random.nextInt(1_000_000);
        expect(200, site.admin.put(USER + "?username=" + old, Map.of("name", name)));
        model.rename(person.get(), name);
        return "rename " + old + " to " + name;
    }

    private String hire() {
        long active =
                model.people.values().stream().filter(person -> person.active).count();
        if (active >= MOST_ACTIVE) {
            return null;
        }
        String name = "h" + ++hired;
        String key = expect(201, site.admin.post(USER, Map.of("name", name, "displayName", "Hired " + hired)))
                .body()
                .get("key")
                .asText();
        model.people.put(name, new Person(name, key, true));
        return "hire " + name;
    }

    /** Jira refuses it for people whom issues name as reporter or assignee. */
    private String delete() {
        Optional<Person> person = anyOrdinary(candidate -> candidate.exists);
        if (person.isEmpty() || fewActive(1)) {
            return null;
        }
        Response deleted = site.admin.send("DELETE", USER + "?username=" + person.get().name, null);
        if (deleted.status() == 400 && deleted.text().contains("name them")) {
            return null;
        }
        expect(204, deleted);
        leaves(person.get(), false);
        return "delete " + person.get().name;
    }

    private void leaves(Person person, boolean kept) {
        person.active = false;
        person.exists = kept;
    }

    /** Jira keeps people whom issues name, without access. */
    private String drop() {
        List<Person> people = several(candidate -> candidate.exists);
        if (people.isEmpty() || fewActive(people.size())) {
            return null;
        }
        List<String> names = people.stream().map(person -> person.name).toList();
        expect(204, site.admin.post("/rest/sandbox/1.0/users/gone", Map.of("users", names)));
        for (Person person : people) {
            leaves(person, site.admin.get(USER + "?username=" + person.name).status() == 200);
        }
        return "the directory drops " + names;
    }

    /** An account that was deleted gets its name as password. */
    private String bringBack() {
        List<Person> people = several(candidate -> !candidate.active);
        if (people.isEmpty()) {
            return null;
        }
        List<String> names = people.stream().map(person -> person.name).toList();
        expect(204, site.admin.post("/rest/sandbox/1.0/users/back", Map.of("users", names)));
        for (Person person : people) {
            person.password = person.exists ? person.password : person.name;
            person.exists = true;
            person.active = true;
        }
        return "the directory has " + names + " again";
    }

    /** Accounts whose key is a name get another key, and the index has the old one until it is rebuilt. */
    private String anonymize() {
        Optional<Person> found = anyOrdinary(candidate -> true);
        if (found.isEmpty() || fewActive(1)) {
            return null;
        }
        Person person = found.get();
        String old = person.name;
        String admin = model.people.get("admin").key;
        String key = expect(
                        202,
                        site.admin.post(USER + "/anonymization", Map.of("userKey", person.key, "newOwnerKey", admin)))
                .body()
                .get("userKey")
                .asText();
        String name = key.toLowerCase();
        if (key.equals(person.key)) {
            person.active = false;
            person.anonymous = true;
            model.rename(person, name);
        } else {
            model.replaceKey(person, name, key);
            site.toReindex.addAll(projects());
            site.toReindex.addAll(model.archivedProjects);
        }
        return "anonymize " + old + ", now " + name;
    }

    /** Anyone but admin, pat, lee, and anonymous people. */
    private Optional<Person> anyOrdinary(Predicate<Person> wanted) {
        return any(model.people.values(), person -> ordinary(person) && wanted.test(person));
    }

    private List<Person> several(Predicate<Person> wanted) {
        List<Person> candidates = new ArrayList<>(model.people.values());
        candidates.removeIf(person -> !ordinary(person) || !wanted.test(person));
        Collections.shuffle(candidates, random);
        return candidates.subList(0, Math.min(candidates.size(), 1 + random.nextInt(MOST_AT_ONCE)));
    }

    private static boolean ordinary(Person person) {
        return person.name.matches("[uh]\\d+(x\\d+)?") && !person.anonymous;
    }
}
