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
 * What the clarity of every issue ought to be: the rules of the design written down once more, without a line of the
 * plugin, and fed with what a test does.
 */
final class TruthModel {
    /** The product owner's first. */
    static final List<String> ROLES = List.of("product", "delivery");

    static final String CLEAR = "clear";
    static final String WAIVED = "waived";
    /** In order of precedence; the first that applies is the code. */
    static final List<String> REASONS =
            List.of("missing", "inactive", "no-access", "declined", "unconfirmed", "same-person", "no-why", "no-when");

    /** By key. */
    final Map<String, Work> issues = new TreeMap<>();
    /** By user name. */
    final Map<String, Person> people = new TreeMap<>();
    /** By component id, then by role: user names. */
    final Map<String, Map<String, String>> componentOwners = new TreeMap<>();
    /** By project key, then by role: user names. */
    final Map<String, Map<String, String>> projectOwners = new TreeMap<>();
    /** By project key. */
    final Map<String, OwnRules> ownRules = new TreeMap<>();

    Rules rules = new Rules(Set.of("missing", "inactive", "no-access"), false, Optional.empty());

    /** An issue; owners are user names. */
    static final class Work {
        final String key;
        final String parent;
        String type;
        boolean resolved;
        /** The id of its one component, or null. */
        String component;

        boolean described;
        boolean dated;
        boolean inVersion;
        final Map<String, String> owners = new TreeMap<>();
        /** What the owner of a role was asked and said. */
        final Map<String, Answered> answers = new TreeMap<>();
        /** Roles that need no owner for now. */
        final Set<String> waived = new TreeSet<>();

        Work(String key, String type, String parent) {
            this.key = key;
            this.type = type;
            this.parent = parent;
        }

        boolean isSubTask() {
            return parent != null;
        }
    }

    /** Where the question stands whether an owner accepts a role. */
    enum Answered {
        ASKED,
        ACCEPTED,
        DECLINED
    }

    /** Somebody with a user key; {@code hidden} holds the keys of the issues that Jira does not show them. */
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

    /** A policy; without issue types it judges all that are no sub-tasks. */
    record Rules(
            Set<String> reasons,
            boolean judgesResolved,
            Optional<Set<String>> issueTypes,
            Set<String> inheritsFrom,
            int confirmWithinDays) {
        Rules(Set<String> reasons, boolean judgesResolved, Optional<Set<String>> issueTypes) {
            this(reasons, judgesResolved, issueTypes, Set.of("parent", "component", "project"), 5);
        }
    }

    /** What a project sets for itself; the rest is the global policy's. */
    record OwnRules(Set<String> reasons, boolean judgesResolved) {}

    /** Who holds a role and where that is said. */
    record Holder(Person person, String provenance) {}

    Optional<Holder> holder(Work work, String role) {
        String own = work.owners.get(role);
        if (own != null) {
            return Optional.of(new Holder(people.get(own), "issue"));
        }
        Set<String> sources = rules.inheritsFrom();
        if (work.isSubTask() && sources.contains("parent")) {
            String inherited = issues.get(work.parent).owners.get(role);
            if (inherited != null) {
                return Optional.of(new Holder(people.get(inherited), "parent"));
            }
        }
        if (sources.contains("component")) {
            String named = ofComponent(work, role);
            if (named == null && work.isSubTask() && sources.contains("parent")) {
                named = ofComponent(issues.get(work.parent), role);
            }
            if (named != null) {
                return Optional.of(new Holder(people.get(named), "component"));
            }
        }
        String ofProject = projectOwners.getOrDefault(project(work), Map.of()).get(role);
        return ofProject == null || !sources.contains("project")
                ? Optional.empty()
                : Optional.of(new Holder(people.get(ofProject), "project"));
    }

    private String ofComponent(Work work, String role) {
        return work.component == null
                ? null
                : componentOwners.getOrDefault(work.component, Map.of()).get(role);
    }

    static String project(Work work) {
        return work.key.replaceAll("-.*", "");
    }

    private Rules rulesFor(Work work) {
        OwnRules own = ownRules.get(project(work));
        return own == null
                ? rules
                : new Rules(
                        own.reasons(),
                        own.judgesResolved(),
                        rules.issueTypes(),
                        rules.inheritsFrom(),
                        rules.confirmWithinDays());
    }

    /** The one code of a role. */
    String code(Work work, String role) {
        List<String> reasons = reasons(work, role);
        return reasons.isEmpty() ? CLEAR : work.waived.contains(role) ? WAIVED : reasons.get(0);
    }

    /** All that apply, in order of precedence. */
    List<String> reasons(Work work, String role) {
        List<String> found = new ArrayList<>();
        if (judged(work)) {
            Optional<Holder> holder = holder(work, role);
            for (String reason : REASONS) {
                if (rulesFor(work).reasons().contains(reason) && applies(reason, work, role, holder)) {
                    found.add(reason);
                }
            }
        }
        return found;
    }

    private boolean judged(Work work) {
        if (work.resolved && !rulesFor(work).judgesResolved()) {
            return false;
        }
        return rules.issueTypes().map(types -> types.contains(work.type)).orElse(!work.isSubTask());
    }

    private boolean applies(String reason, Work work, String role, Optional<Holder> holder) {
        if (reason.equals("no-why")) {
            return role.equals("product") && !work.described;
        }
        if (reason.equals("no-when")) {
            return role.equals("delivery") && !work.dated && !work.inVersion;
        }
        if (holder.isEmpty()) {
            return reason.equals("missing") || reason.equals("declined") && work.answers.get(role) == Answered.DECLINED;
        }
        Person person = holder.get().person();
        return switch (reason) {
            case "missing" -> false;
            case "inactive" -> !person.active;
            case "no-access" -> !person.active || person.hidden.contains(work.key);
            case "declined" -> answered(work, role, Answered.DECLINED);
            case "unconfirmed" -> rules.confirmWithinDays() == 0 && answered(work, role, Answered.ASKED);
            case "same-person" ->
                holder(work, other(role)).filter(two -> two.person() == person).isPresent();
            default -> throw new IllegalArgumentException(reason);
        };
    }

    /** Only an owner whom the issue names is asked. */
    private static boolean answered(Work work, String role, Answered answer) {
        return work.owners.containsKey(role) && work.answers.get(role) == answer;
    }

    /** Administrators give roles here, so everybody else is asked where the answer counts. */
    void give(Work work, String role, Person person) {
        String name = person == null ? null : person.name;
        if (Objects.equals(work.owners.get(role), name)) {
            return;
        }
        work.owners.remove(role);
        // Whoever said no may be gone, and it is still why nobody has the role.
        if (person != null || work.answers.get(role) != Answered.DECLINED) {
            work.answers.remove(role);
        }
        if (person != null) {
            work.owners.put(role, name);
            Set<String> reasons = rulesFor(work).reasons();
            if (!name.equals("admin") && (reasons.contains("declined") || reasons.contains("unconfirmed"))) {
                work.answers.put(role, Answered.ASKED);
            }
        }
    }

    /** The owners of this model are known by name. */
    void renamed(Person person, String name) {
        String old = person.name;
        people.remove(old);
        person.name = name;
        people.put(name, person);
        List<Map<String, String>> owned = new ArrayList<>(componentOwners.values());
        owned.addAll(projectOwners.values());
        issues.values().forEach(work -> owned.add(work.owners));
        owned.forEach(owners -> owners.replaceAll((role, owner) -> owner.equals(old) ? name : owner));
    }

    private static String other(String role) {
        return ROLES.get(1 - ROLES.indexOf(role));
    }

    /** The keys of an issue's sub-tasks. */
    Set<String> subTasksOf(String key) {
        Set<String> found = new TreeSet<>();
        issues.values().stream().filter(work -> key.equals(work.parent)).forEach(work -> found.add(work.key));
        return found;
    }
}
