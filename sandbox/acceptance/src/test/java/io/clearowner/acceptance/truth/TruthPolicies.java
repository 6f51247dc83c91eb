package io.clearowner.acceptance.truth;

import io.clearowner.acceptance.truth.TruthModel.Person;
import io.clearowner.acceptance.truth.TruthModel.Policy;
import io.clearowner.acceptance.truth.TruthModel.ProjectPolicy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Changes policies, and deactivates, reactivates and renames users. */
final class TruthPolicies extends TruthChanges {

    TruthPolicies(TruthModel model, Random random, Site site) {
        super(model, random, site);
    }

    @Override
    Map<Operation, Integer> weighted() {
        Map<Operation, Integer> all = new LinkedHashMap<>();
        all.put(this::deactivateOrReactivate, 5);
        all.put(this::rename, 2);
        all.put(this::savePolicy, 3);
        all.put(this::saveOwnPolicy, 2);
        return all;
    }

    private String deactivateOrReactivate() {
        Person person = any(model.people.values(), candidate -> !candidate.name.equals("admin"))
                .orElseThrow();
        boolean deactivates = person.active;
        if (deactivates
                && model.people.values().stream()
                                .filter(candidate -> candidate.active)
                                .count()
                        < 4) {
            return null;
        }
        expect(200, site.admin.put("/rest/api/2/user?username=" + person.name, Map.of("active", !deactivates)));
        person.active = !deactivates;
        return (deactivates ? "deactivate " : "reactivate ") + person.name;
    }

    private String savePolicy() {
        Set<String> reasons = new TreeSet<>(some(TruthModel.REASONS, 4));
        Set<String> types = new TreeSet<>(some(site.typeIds.keySet(), 3));
        Policy policy = new Policy(
                reasons,
                random.nextBoolean(),
                types.isEmpty() || random.nextInt(3) == 0 ? Optional.empty() : Optional.of(types),
                new TreeSet<>(some(List.of("parent", "component", "project"), 3)),
                random.nextInt(3) == 0 ? 5 : 0);
        Map<String, Object> body = new HashMap<>();
        body.put("reasons", policy.reasons());
        body.put("includesResolved", policy.includesResolved());
        body.put(
                "issueTypes",
                policy.issueTypes()
                        .map(names -> names.stream().map(site.typeIds::get).toList())
                        .orElse(null));
        body.put("inheritsFrom", policy.inheritsFrom());
        body.put("confirmWithinDays", policy.confirmWithinDays());
        expect(200, site.admin.put(REST + "policy", body));
        model.policy = policy;
        return "save " + policy;
    }

    private String saveOwnPolicy() {
        String project = any(projects()).orElseThrow();
        if (model.projectPolicies.remove(project) != null) {
            expect(200, site.admin.put(REST + "policy/projects/" + project, Map.of()));
            return project + " inherits its whole policy";
        }
        ProjectPolicy own = new ProjectPolicy(new TreeSet<>(some(TruthModel.REASONS, 3)), random.nextBoolean());
        expect(
                200,
                site.admin.put(
                        REST + "policy/projects/" + project,
                        Map.of("reasons", own.reasons(), "includesResolved", own.includesResolved())));
        model.projectPolicies.put(project, own);
        return "save for " + project + " " + own;
    }

    /** User keys stay the same, so clarity does not change. */
    private String rename() {
        Person person = any(model.people.values(), candidate -> candidate.name.startsWith("u"))
                .orElseThrow();
        String name = person.name.replaceAll("x.*", "") + "x" + random.nextInt(1_000_000);
        expect(200, site.admin.put("/rest/api/2/user?username=" + person.name, Map.of("name", name)));
        String old = person.name;
        model.rename(person, name);
        return "rename " + old + " to " + name;
    }
}
