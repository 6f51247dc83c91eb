package io.clearowner.acceptance.truth;

import io.clearowner.acceptance.truth.TruthModel.Confirmation;
import io.clearowner.acceptance.truth.TruthModel.EffectiveOwner;
import io.clearowner.acceptance.truth.TruthModel.Issue;
import io.clearowner.acceptance.truth.TruthModel.Person;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the clarity and the effective owners of every issue of a {@link TruthModel} should be: a second implementation
 * of the rules, independent of the plugin.
 */
final class TruthRules {
    static final String NOT_ASSESSED = "not-assessed";
    static final String CLEAR = "clear";
    static final String WAIVED = "waived";
    /** In order of precedence; the first that applies is the code. */
    static final List<String> REASONS =
            List.of("missing", "inactive", "no-access", "declined", "unconfirmed", "same-person", "no-why", "no-when");

    private static final Set<String> NOT_UNCLEAR = Set.of(CLEAR, WAIVED, NOT_ASSESSED);

    private final TruthModel model;

    TruthRules(TruthModel model) {
        this.model = model;
    }

    boolean unclear(Issue issue) {
        return TruthModel.ROLES.stream().anyMatch(role -> !NOT_UNCLEAR.contains(code(issue, role)));
    }

    /** The code of a role. */
    String code(Issue issue, String role) {
        if (!assessed(issue)) {
            return NOT_ASSESSED;
        }
        Set<String> counted = model.policyFor(issue).reasons();
        Optional<EffectiveOwner> owner = effectiveOwner(issue, role);
        return REASONS.stream()
                .filter(reason -> counted.contains(reason) && applies(reason, issue, role, owner))
                .findFirst()
                .map(reason -> issue.waived.contains(role) ? WAIVED : reason)
                .orElse(CLEAR);
    }

    private boolean assessed(Issue issue) {
        if (!model.fieldsApply(issue)) {
            return false;
        }
        if (issue.resolved && !model.policyFor(issue).includesResolved()) {
            return false;
        }
        return model.policy
                .issueTypes()
                .map(types -> types.contains(issue.type))
                .orElse(!issue.isSubTask());
    }

    private boolean applies(String reason, Issue issue, String role, Optional<EffectiveOwner> effectiveOwner) {
        if (reason.equals("no-why")) {
            return role.equals("product") && !issue.described;
        }
        if (reason.equals("no-when")) {
            return role.equals("delivery") && !issue.dated && issue.versions.isEmpty();
        }
        if (effectiveOwner.isEmpty()) {
            return reason.equals("missing")
                    || reason.equals("declined") && issue.confirmations.get(role) == Confirmation.DECLINED;
        }
        Person person = effectiveOwner.get().person();
        return switch (reason) {
            case "missing" -> false;
            case "inactive" -> !person.active;
            case "no-access" -> person.active && person.hidden.contains(issue.key);
            case "declined" -> hasConfirmation(issue, role, Confirmation.DECLINED);
            case "unconfirmed" ->
                model.policy.confirmWithinDays() == 0 && hasConfirmation(issue, role, Confirmation.PENDING);
            case "same-person" ->
                effectiveOwner(issue, other(role))
                        .filter(otherOwner -> otherOwner.person() == person)
                        .isPresent();
            default -> throw new IllegalArgumentException(reason);
        };
    }

    /** Only owners set on the issue itself are asked to confirm. */
    private static boolean hasConfirmation(Issue issue, String role, Confirmation confirmation) {
        return issue.owners.containsKey(role) && issue.confirmations.get(role) == confirmation;
    }

    private static String other(String role) {
        return TruthModel.ROLES.get(1 - TruthModel.ROLES.indexOf(role));
    }

    /** The issue's own owner, or an inherited one, whether or not the issue is assessed. */
    Optional<EffectiveOwner> effectiveOwner(Issue issue, String role) {
        return named(issue, role).or(() -> model.sources.owner(model, issue, role));
    }

    private Optional<EffectiveOwner> named(Issue issue, String role) {
        String own = model.ownOwner(issue, role);
        if (own != null) {
            return owner(own, "issue");
        }
        Set<String> allowed = model.policy.inheritsFrom();
        boolean asksParent = issue.isSubTask() && allowed.contains("parent");
        if (asksParent) {
            String inherited = model.ownOwner(model.issues.get(issue.parent), role);
            if (inherited != null) {
                return owner(inherited, "parent");
            }
        }
        if (allowed.contains("component")) {
            String named = ofComponents(issue, role);
            if (named == null && asksParent) {
                named = ofComponents(model.issues.get(issue.parent), role);
            }
            if (named != null) {
                return owner(named, "component");
            }
        }
        String ofProject = model.projectOwners
                .getOrDefault(TruthModel.project(issue), Map.of())
                .get(role);
        return ofProject == null || !allowed.contains("project") ? Optional.empty() : owner(ofProject, "project");
    }

    private Optional<EffectiveOwner> owner(String name, String provenance) {
        return Optional.of(new EffectiveOwner(model.people.get(name), provenance));
    }

    /** The first component with an owner decides, in the order of their names. */
    private String ofComponents(Issue issue, String role) {
        return model.componentsInOrder(issue)
                .map(id -> model.componentOwners.getOrDefault(id, Map.of()).get(role))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
