package io.clearowner.acceptance.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.acceptance.driver.JiraClient.Response;
import io.clearowner.acceptance.truth.TruthModel.Issue;
import io.clearowner.acceptance.truth.TruthModel.Person;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What all random changes share: the model, the random generator, and the site. */
abstract class TruthChanges {
    static final String REST = "/rest/clear-owner/1.0/";
    static final String ISSUE = "/rest/api/2/issue/";
    static final String SUB_TASK = "Sub-task item";

    final TruthModel model;
    final Random random;
    final TruthSite site;

    /** Returns a description of what it did, or null if it found nothing to change. */
    interface Operation {
        String run();
    }

    TruthChanges(TruthModel model, Random random, TruthSite site) {
        this.model = model;
        this.random = random;
        this.site = site;
    }

    /** The operations and their relative frequencies. */
    abstract Map<Operation, Integer> weighted();

    static Response expect(int status, Response response) {
        assertThat(response.status()).as("%s", response).isEqualTo(status);
        return response;
    }

    /** Whether Jira accepted the edit; it refuses to keep a user without an account in a user picker. */
    boolean edited(Issue issue, Map<String, Object> fields) {
        boolean refused = issue.users.entrySet().stream()
                .anyMatch(entry -> entry.getKey().startsWith("customfield_")
                        && entry.getValue() != null
                        && !entry.getValue().exists
                        && !fields.containsKey(entry.getKey()));
        expect(refused ? 400 : 204, site.admin.put(ISSUE + issue.key, Map.of("fields", fields)));
        return !refused;
    }

    /** Keys of projects with issues, without archived ones. */
    Set<String> projects() {
        Set<String> found = new TreeSet<>();
        model.live().forEach(issue -> found.add(project(issue.key)));
        return found;
    }

    static String project(String issueKey) {
        return issueKey.replaceAll("-.*", "");
    }

    /** Never an archived one. */
    Issue anyIssue() {
        return any(model.live()).orElseThrow();
    }

    Optional<Issue> anyIssue(Predicate<Issue> wanted) {
        return any(model.live(), wanted);
    }

    /** Whether the field that stores the role's owner can be edited. */
    boolean ownerShown(Issue issue, String role) {
        return model.applies(TruthReach.OWNER.get(role), issue);
    }

    boolean ownersShown(Issue issue) {
        return TruthModel.ROLES.stream().allMatch(role -> ownerShown(issue, role));
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

    <T> Optional<T> any(Collection<T> all) {
        return any(all, candidate -> true);
    }

    <T> Optional<T> any(Collection<T> all, Predicate<T> wanted) {
        List<T> candidates = all.stream().filter(wanted).toList();
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(random.nextInt(candidates.size())));
    }
}
