package io.clearowner.acceptance.truth;

import io.clearowner.acceptance.truth.TruthModel.OwnRules;
import io.clearowner.acceptance.truth.TruthModel.Person;
import io.clearowner.acceptance.truth.TruthModel.Rules;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Policies change, and people come, go and change their names. */
final class TruthRules extends TruthChanges {

    TruthRules(TruthModel model, Random random, Site site) {
        super(model, random, site);
    }

    @Override
    Map<Operation, Integer> weighted() {
        Map<Operation, Integer> all = new LinkedHashMap<>();
        all.put(this::comeOrGo, 5);
        all.put(this::rename, 2);
        all.put(this::savePolicy, 3);
        all.put(this::saveOwnPolicy, 2);
        return all;
    }

    private String comeOrGo() {
        Person person =
                any(model.people.values(), one -> !one.name.equals("admin")).orElseThrow();
        boolean goes = person.active;
        if (goes && model.people.values().stream().filter(one -> one.active).count() < 4) {
            return null;
        }
        expect(200, site.admin.put("/rest/api/2/user?username=" + person.name, Map.of("active", !goes)));
        person.active = !goes;
        return (goes ? "deactivate " : "reactivate ") + person.name;
    }

    private String savePolicy() {
        Set<String> reasons = new TreeSet<>(some(TruthModel.REASONS, 4));
        Set<String> types = new TreeSet<>(some(site.typeIds.keySet(), 3));
        Rules rules = new Rules(
                reasons,
                random.nextBoolean(),
                types.isEmpty() || random.nextInt(3) == 0 ? Optional.empty() : Optional.of(types),
                new TreeSet<>(some(List.of("parent", "component", "project"), 3)),
                random.nextInt(3) == 0 ? 5 : 0);
        Map<String, Object> body = new HashMap<>();
        body.put("reasons", rules.reasons());
        body.put("judgesResolved", rules.judgesResolved());
        body.put(
                "issueTypes",
                rules.issueTypes()
                        .map(names -> names.stream().map(site.typeIds::get).toList())
                        .orElse(null));
        body.put("inheritsFrom", rules.inheritsFrom());
        body.put("confirmWithinDays", rules.confirmWithinDays());
        expect(200, site.admin.put(REST + "policy", body));
        model.rules = rules;
        return "save " + rules;
    }

    private String saveOwnPolicy() {
        String project = any(projects()).orElseThrow();
        if (model.ownRules.remove(project) != null) {
            expect(200, site.admin.put(REST + "policy/projects/" + project, Map.of()));
            return project + " has no policy of its own any more";
        }
        OwnRules own = new OwnRules(new TreeSet<>(some(TruthModel.REASONS, 3)), random.nextBoolean());
        expect(
                200,
                site.admin.put(
                        REST + "policy/projects/" + project,
                        Map.of("reasons", own.reasons(), "judgesResolved", own.judgesResolved())));
        model.ownRules.put(project, own);
        return "save for " + project + " " + own;
    }

    /** Keys stay, so nothing is to be seen of it. */
    private String rename() {
        Person person =
                any(model.people.values(), one -> one.name.startsWith("u")).orElseThrow();
        String name = person.name.replaceAll("x.*", "") + "x" + random.nextInt(1_000_000);
        expect(200, site.admin.put("/rest/api/2/user?username=" + person.name, Map.of("name", name)));
        String old = person.name;
        model.renamed(person, name);
        return "rename " + old + " to " + name;
    }
}
