package io.clearowner.acceptance.truth;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.acceptance.truth.TruthModel.EffectiveOwner;
import io.clearowner.acceptance.truth.TruthModel.Issue;
import io.clearowner.acceptance.truth.TruthModel.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Compares what the index and the app's REST say with what the rules demand. */
final class TruthComparison {
    private final TruthModel model;
    private final TruthRules rules;
    private final TruthSite site;

    TruthComparison(TruthModel model, TruthSite site) {
        this.model = model;
        this.rules = new TruthRules(model);
        this.site = site;
    }

    /** One entry per difference; empty if all agree. */
    List<String> differences() {
        List<String> wrong = new ArrayList<>();
        Map<String, Map<String, String>> indexed = new TreeMap<>();
        for (String role : TruthModel.ROLES) {
            Map<String, String> codes = site.reader.indexed(role);
            indexed.put(role, codes);
            difference(
                            "issues with the clarity of the " + role + " role",
                            codes.keySet(),
                            issue -> model.applies(TruthReach.CLARITY.get(role), issue))
                    .ifPresent(wrong::add);
            wrong.addAll(effectiveOwners(role));
        }
        wrong.addAll(model.live().parallelStream()
                .flatMap(issue -> ownership(issue, indexed).stream())
                .toList());
        long unclear = model.live().stream().filter(rules::unclear).count();
        long counted = site.admin.unclear("").body().at("/counts/unclear").asInt();
        if (counted != unclear) {
            wrong.add("REST counts " + counted + " unclear issues instead of " + unclear);
        }
        return wrong;
    }

    /** Nobody can search for a person without an account. */
    private List<String> effectiveOwners(String role) {
        return model.people.values().parallelStream()
                .filter(person -> person.exists)
                .flatMap(person -> difference(
                        "issues whose effective " + role + " owner is " + person.name,
                        site.reader.effectivelyOwnedBy(person, role),
                        issue -> model.applies(TruthReach.EFFECTIVE.get(role), issue) && owns(person, issue, role))
                        .stream())
                .toList();
    }

    private boolean owns(Person person, Issue issue, String role) {
        return rules.effectiveOwner(issue, role)
                .filter(owner -> owner.person() == person)
                .isPresent();
    }

    private Optional<String> difference(String what, Set<String> indexed, Predicate<Issue> expected) {
        Set<String> missing = new TreeSet<>();
        Set<String> tooMany = new TreeSet<>(indexed);
        model.live().stream().filter(expected).forEach(issue -> {
            if (!tooMany.remove(issue.key)) {
                missing.add(issue.key);
            }
        });
        return missing.isEmpty() && tooMany.isEmpty()
                ? Optional.empty()
                : Optional.of("Of the " + what + ", the index lacks " + missing + ", and it has " + tooMany
                        + ", which are none");
    }

    private List<String> ownership(Issue issue, Map<String, Map<String, String>> indexed) {
        JsonNode ownership = site.admin
                .get(TruthChanges.REST + "issues/" + issue.key + "/ownership")
                .body();
        List<String> found = new ArrayList<>();
        for (String role : TruthModel.ROLES) {
            difference(issue, role, indexed.get(role).get(issue.key), ownership.get(role))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<String> difference(Issue issue, String role, String index, JsonNode rest) {
        String expected = rules.code(issue, role);
        String inIndex = model.applies(TruthReach.CLARITY.get(role), issue) ? expected : null;
        String owner = ownerAndProvenance(issue, role);
        String code = rest.get("code").asText();
        String restOwner = rest.at("/owner/key").asText("nobody") + " by "
                + rest.get("provenance").asText();
        return Objects.equals(inIndex, index) && expected.equals(code) && owner.equals(restOwner)
                ? Optional.empty()
                : Optional.of("%s %s (%s%s): expected %s with %s, the index says %s, REST %s with %s"
                        .formatted(
                                issue.key,
                                role,
                                issue.type,
                                issue.resolved ? ", resolved" : "",
                                expected,
                                owner,
                                index,
                                code,
                                restOwner));
    }

    private String ownerAndProvenance(Issue issue, String role) {
        Optional<EffectiveOwner> effectiveOwner = rules.effectiveOwner(issue, role);
        return effectiveOwner
                .map(owner -> owner.person().key + " by " + owner.provenance())
                .orElse("nobody by null");
    }
}
