package io.clearowner.acceptance.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the clarity of every issue should be: a second implementation of the rules, independent of the plugin, updated
 * by the test along with the sandbox.
 */
final class TruthModel {
    /** The product role comes first. */
    static final List<String> ROLES = List.of("product", "delivery");

    static final String NOT_ASSESSED = "not-assessed";
    static final String CLEAR = "clear";
    static final String WAIVED = "waived";
    /** In order of precedence; the first that applies is the code. */
    static final List<String> REASONS =
            List.of("missing", "inactive", "no-access", "declined", "unconfirmed", "same-person", "no-why", "no-when");

    /** By key. */
    final Map<String, Issue> issues = new TreeMap<>();
    /** By user name. */
    final Map<String, Person> people = new TreeMap<>();
    /** By component id, then by role: user names. */
    final Map<String, Map<String, String>> componentOwners = new TreeMap<>();
    /** By project key, then by role: user names. */
    final Map<String, Map<String, String>> projectOwners = new TreeMap<>();
    /** By project key. */
    final Map<String, ProjectPolicy> projectPolicies = new TreeMap<>();

    Policy policy = new Policy(Set.of("missing", "inactive", "no-access"), false, Optional.empty());

    /** An issue; owners are user names. */
    static final class Issue {
        final String key;
        final String parent;
        String type;
        boolean resolved;
        /** The id of its only component, or null. */
        String component;

        boolean described;
        boolean dated;
        boolean inVersion;
        final Map<String, String> owners = new TreeMap<>();
        /** The confirmation of the owner of each role. */
        final Map<String, Confirmation> confirmations = new TreeMap<>();
        /** Roles with a waiver. */
        final Set<String> waived = new TreeSet<>();

        Issue(String key, String type, String parent) {
            this.key = key;
            this.type = type;
            this.parent = parent;
        }

        boolean isSubTask() {
            return parent != null;
        }
    }

    /** Whether the owner has accepted a role that someone else assigned. */
    enum Confirmation {
        PENDING,
        ACCEPTED,
        DECLINED
    }

    /** A user; {@code hidden} holds the keys of the issues that they may not browse. */
    static final class Person {
        String name;
        final String key;
        boolean active;
        Set<String> hidden = Set.of();

        Person(String name, String key, boolean active) {
            this.name = name;
            this.key = key;
            this.active = active;
        }
    }

    /** A policy; without issue types it covers all standard issue types. */
    record Policy(
            Set<String> reasons,
            boolean includesResolved,
            Optional<Set<String>> issueTypes,
            Set<String> inheritsFrom,
            int confirmWithinDays) {
        Policy(Set<String> reasons, boolean includesResolved, Optional<Set<String>> issueTypes) {
            this(reasons, includesResolved, issueTypes, Set.of("parent", "component", "project"), 5);
        }
    }

    /** The settings that a project overrides; the others come from the global policy. */
    record ProjectPolicy(Set<String> reasons, boolean includesResolved) {}

    /** The effective owner of a role, and where it comes from. */
    record EffectiveOwner(Person person, String provenance) {}

    Optional<EffectiveOwner> effectiveOwner(Issue issue, String role) {
        String own = issue.owners.get(role);
        if (own != null) {
            return Optional.of(new EffectiveOwner(people.get(own), "issue"));
        }
        Set<String> sources = policy.inheritsFrom();
        if (issue.isSubTask() && sources.contains("parent")) {
            String inherited = issues.get(issue.parent).owners.get(role);
            if (inherited != null) {
                return Optional.of(new EffectiveOwner(people.get(inherited), "parent"));
            }
        }
        if (sources.contains("component")) {
            String named = componentOwner(issue, role);
            if (named == null && issue.isSubTask() && sources.contains("parent")) {
                named = componentOwner(issues.get(issue.parent), role);
            }
            if (named != null) {
                return Optional.of(new EffectiveOwner(people.get(named), "component"));
            }
        }
        String projectOwner =
                projectOwners.getOrDefault(project(issue), Map.of()).get(role);
        return projectOwner == null || !sources.contains("project")
                ? Optional.empty()
                : Optional.of(new EffectiveOwner(people.get(projectOwner), "project"));
    }

    private String componentOwner(Issue issue, String role) {
        return issue.component == null
                ? null
                : componentOwners.getOrDefault(issue.component, Map.of()).get(role);
    }

    static String project(Issue issue) {
        return issue.key.replaceAll("-.*", "");
    }

    private Policy policyFor(Issue issue) {
        ProjectPolicy own = projectPolicies.get(project(issue));
        return own == null
                ? policy
                : new Policy(
                        own.reasons(),
                        own.includesResolved(),
                        policy.issueTypes(),
                        policy.inheritsFrom(),
                        policy.confirmWithinDays());
    }

    /** The code of a role. */
    String code(Issue issue, String role) {
        if (!assessed(issue)) {
            return NOT_ASSESSED;
        }
        List<String> reasons = reasons(issue, role);
        return reasons.isEmpty() ? CLEAR : issue.waived.contains(role) ? WAIVED : reasons.get(0);
    }

    /** All reasons that apply, in order of precedence. */
    List<String> reasons(Issue issue, String role) {
        List<String> found = new ArrayList<>();
        if (assessed(issue)) {
            Optional<EffectiveOwner> effectiveOwner = effectiveOwner(issue, role);
            for (String reason : REASONS) {
                if (policyFor(issue).reasons().contains(reason) && applies(reason, issue, role, effectiveOwner)) {
                    found.add(reason);
                }
            }
        }
        return found;
    }

    private boolean assessed(Issue issue) {
        if (issue.resolved && !policyFor(issue).includesResolved()) {
            return false;
        }
        return policy.issueTypes().map(types -> types.contains(issue.type)).orElse(!issue.isSubTask());
    }

    private boolean applies(String reason, Issue issue, String role, Optional<EffectiveOwner> effectiveOwner) {
        if (reason.equals("no-why")) {
            return role.equals("product") && !issue.described;
        }
        if (reason.equals("no-when")) {
            return role.equals("delivery") && !issue.dated && !issue.inVersion;
        }
        if (effectiveOwner.isEmpty()) {
            return reason.equals("missing")
                    || reason.equals("declined") && issue.confirmations.get(role) == Confirmation.DECLINED;
        }
        Person person = effectiveOwner.get().person();
        return switch (reason) {
            case "missing" -> false;
            case "inactive" -> !person.active;
            case "no-access" -> !person.active || person.hidden.contains(issue.key);
            case "declined" -> hasConfirmation(issue, role, Confirmation.DECLINED);
            case "unconfirmed" -> policy.confirmWithinDays() == 0 && hasConfirmation(issue, role, Confirmation.PENDING);
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

    /** Admin assigns all roles, so any other owner is asked to confirm if the policy requires it. */
    void give(Issue issue, String role, Person person) {
        String name = person == null ? null : person.name;
        if (Objects.equals(issue.owners.get(role), name)) {
            return;
        }
        issue.owners.remove(role);
        // A declined role keeps that reason after its owner is removed.
        if (person != null || issue.confirmations.get(role) != Confirmation.DECLINED) {
            issue.confirmations.remove(role);
        }
        if (person != null) {
            issue.owners.put(role, name);
            Set<String> reasons = policyFor(issue).reasons();
            if (!name.equals("admin") && (reasons.contains("declined") || reasons.contains("unconfirmed"))) {
                issue.confirmations.put(role, Confirmation.PENDING);
            }
        }
    }

    /** The model refers to owners by name, so their names change everywhere. */
    void rename(Person person, String name) {
        String old = person.name;
        people.remove(old);
        person.name = name;
        people.put(name, person);
        List<Map<String, String>> owned = new ArrayList<>(componentOwners.values());
        owned.addAll(projectOwners.values());
        issues.values().forEach(issue -> owned.add(issue.owners));
        owned.forEach(owners -> owners.replaceAll((role, owner) -> owner.equals(old) ? name : owner));
    }

    private static String other(String role) {
        return ROLES.get(1 - ROLES.indexOf(role));
    }

    /** The keys of an issue's sub-tasks. */
    Set<String> subTasksOf(String key) {
        Set<String> found = new TreeSet<>();
        issues.values().stream().filter(issue -> key.equals(issue.parent)).forEach(issue -> found.add(issue.key));
        return found;
    }
}
