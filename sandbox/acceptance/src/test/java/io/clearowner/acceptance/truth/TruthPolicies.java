package io.clearowner.acceptance.truth;

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

/** Changes policies. */
final class TruthPolicies extends TruthChanges {

    TruthPolicies(TruthModel model, Random random, TruthSite site) {
        super(model, random, site);
    }

    @Override
    Map<Operation, Integer> weighted() {
        Map<Operation, Integer> all = new LinkedHashMap<>();
        all.put(this::savePolicy, 3);
        all.put(this::saveOwnPolicy, 2);
        return all;
    }

    private String savePolicy() {
        Set<String> reasons = new TreeSet<>(some(TruthRules.REASONS, 4));
        Set<String> types = new TreeSet<>(some(site.typeIds.keySet(), 3));
        Policy policy = new Policy(
                reasons,
                random.nextBoolean(),
                types.isEmpty() || random.nextInt(3) == 0 ? Optional.empty() : Optional.of(types),
                new TreeSet<>(some(List.of("parent", "component", "project"), 3)),
                random.nextInt(3) == 0 ? 5 : 0);
        model.policy = policy;
        save(model, site);
        return "save " + policy;
    }

    /** Saves the global policy with all that the model has of it. */
    static void save(TruthModel model, TruthSite site) {
        Policy policy = model.policy;
        Map<String, Object> body = new HashMap<>();
        body.put("reasons", policy.reasons());
        body.put("includesResolved", policy.includesResolved());
        body.put(
                "issueTypes",
                policy.issueTypes()
                        .map(names -> names.stream().map(site.typeIds::get).toList())
                        .orElse(null));
        body.put("inheritsFrom", policy.inheritsFrom());
        model.sources.fields.forEach((role, field) -> body.put(role + "InheritsFromField", field));
        model.sources.leads.forEach((role, leads) -> body.put(role + "InheritsFromLeads", leads));
        body.put("confirmWithinDays", policy.confirmWithinDays());
        expect(200, site.admin.put(REST + "policy", body));
    }

    private String saveOwnPolicy() {
        String project = any(projects()).orElseThrow();
        if (model.projectPolicies.remove(project) != null) {
            expect(200, site.admin.put(REST + "policy/projects/" + project, Map.of()));
            return project + " inherits its whole policy";
        }
        ProjectPolicy own = new ProjectPolicy(new TreeSet<>(some(TruthRules.REASONS, 3)), random.nextBoolean());
        expect(
                200,
                site.admin.put(
                        REST + "policy/projects/" + project,
                        Map.of("reasons", own.reasons(), "includesResolved", own.includesResolved())));
        model.projectPolicies.put(project, own);
        return "save for " + project + " " + own;
    }
}
