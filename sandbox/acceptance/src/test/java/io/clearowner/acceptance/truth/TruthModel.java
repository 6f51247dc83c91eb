package io.clearowner.acceptance.truth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the site and the app's settings should be. The test updates it along with the sandbox. */
final class TruthModel {
    /** The product role comes first. */
    static final List<String> ROLES = List.of("product", "delivery");

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
    /** By id. */
    final Map<String, Component> components = new TreeMap<>();
    /** Projects by version id. */
    final Map<String, String> versions = new TreeMap<>();
    /** Keys. */
    final Set<String> archivedProjects = new TreeSet<>();

    final TruthReach reach = new TruthReach();
    final TruthSources sources = new TruthSources();

    Policy policy = new Policy(Set.of("missing", "inactive", "no-access"), false, Optional.empty());

    /** An issue; owners are user names. */
    static final class Issue {
        String key;
        String parent;
        String type;
        boolean resolved;
        /** Archived itself, with its sub-tasks; see {@link #archivedProjects}. */
        boolean archived;
        /** Ids. */
        final Set<String> components = new TreeSet<>();
        /** Ids of fix versions. */
        final Set<String> versions = new TreeSet<>();

        boolean described;
        boolean dated;
        final Map<String, String> owners = new TreeMap<>();
        /** By field from which a policy may take owners, such as the assignee. */
        final Map<String, Person> users = new HashMap<>();
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
        /** Whether Jira has the account; without it, the person is not active either. */
        boolean exists = true;
        /** Anonymized, which is forever. */
        boolean anonymous;

        String password;
        Set<String> hidden = Set.of();

        Person(String name, String key, boolean active) {
            this.name = name;
            this.key = key;
            this.active = active;
            this.password = name;
        }
    }

    /** A component. */
    record Component(String project, String name) {}

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

    /** The user name; an issue outside the context of a field has no value of it. */
    String ownOwner(Issue issue, String role) {
        return reach.inContext(TruthReach.OWNER.get(role), project(issue), issue.type) ? issue.owners.get(role) : null;
    }

    /** The ids of an issue's components, in the order of their names. */
    Stream<String> componentsInOrder(Issue issue) {
        return issue.components.stream()
                .sorted(Comparator.comparing(id -> components.get(id).name(), String.CASE_INSENSITIVE_ORDER));
    }

    boolean archived(Issue issue) {
        return issue.archived || archivedProjects.contains(project(issue));
    }

    /** Issues that are not archived. */
    List<Issue> live() {
        return issues.values().stream().filter(issue -> !archived(issue)).toList();
    }

    /** Whether the field can be seen, edited and searched. */
    boolean applies(String field, Issue issue) {
        return reach.applies(field, project(issue), issue.type);
    }

    /** Whether the issue can be assessed. */
    boolean fieldsApply(Issue issue) {
        return reach.required(project(issue), issue.type);
    }

    static String project(Issue issue) {
        return issue.key.replaceAll("-.*", "");
    }

    Policy policyFor(Issue issue) {
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

    /**
     * Jira replaces the key of an account in its own tables only, such as leads and values of fields. Owners of areas
     * and confirmations keep the old one, which belongs to nobody then.
     */
    void replaceKey(Person person, String name, String key) {
        Person anonymous = new Person(name, key, false);
        anonymous.exists = person.exists;
        anonymous.anonymous = true;
        people.put(name, anonymous);
        for (Issue issue : issues.values()) {
            for (String role : ROLES) {
                if (person.name.equals(issue.owners.get(role))) {
                    issue.owners.put(role, name);
                    issue.confirmations.remove(role);
                }
            }
        }
        issues.values().forEach(issue -> issue.users.replaceAll((field, user) -> user == person ? anonymous : user));
        sources.replace(person, anonymous);
        rename(person, person.key);
        person.exists = false;
        person.active = false;
        person.anonymous = true;
    }

    /** Gives an issue the key that it got in another project. It loses its components and versions. */
    void move(Issue issue, String key, String parent) {
        issues.remove(issue.key);
        issue.key = key;
        issue.parent = parent;
        issue.components.clear();
        issue.versions.clear();
        issues.put(key, issue);
    }

    void removeProject(String project) {
        issues.values().removeIf(issue -> project(issue).equals(project));
        projectOwners.remove(project);
        projectPolicies.remove(project);
        components.entrySet().removeIf(entry -> {
            boolean gone = entry.getValue().project().equals(project);
            if (gone) {
                removeComponent(entry.getKey());
            }
            return gone;
        });
        sources.projectLeads.remove(project);
        versions.values().removeIf(project::equals);
        archivedProjects.remove(project);
        reach.removeProject(project);
    }

    /** What the app and Jira keep about a component that is gone. */
    void removeComponent(String id) {
        componentOwners.remove(id);
        sources.componentLeads.remove(id);
    }

    /** A deleted field takes its values along. */
    void clearField(String field) {
        reach.clear(field);
        for (String role : ROLES) {
            if (field.equals(TruthReach.OWNER.get(role))) {
                issues.values().forEach(issue -> issue.owners.remove(role));
            }
        }
    }

    /** The keys of an issue's sub-tasks. */
    Set<String> subTasksOf(String key) {
        Set<String> found = new TreeSet<>();
        issues.values().stream().filter(issue -> key.equals(issue.parent)).forEach(issue -> found.add(issue.key));
        return found;
    }
}
