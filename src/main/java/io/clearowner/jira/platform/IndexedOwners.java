package io.clearowner.jira.platform;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.query.clause.Clause;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads effective owners from the index; they may be outdated. JQL cannot name an account that is deleted, so all of
 * those count as one owner here.
 */
public final class IndexedOwners {

    private final IndexSearch index;
    private final OwnershipFields fields;
    private final UserManager users;

    public IndexedOwners(IndexSearch index, OwnershipFields fields, UserManager users) {
        this.index = index;
        this.fields = fields;
        this.users = users;
    }

    /** Whether there is a field to read. */
    public boolean indexed(Role role) {
        return fields.effectiveOwner(role).isPresent();
    }

    /**
     * Those of a project's issues whose effective owner in the index differs. Takes one search per expected owner, a
     * count, and one search more if others own issues.
     *
     * @param expected by issue id; issues that nobody owns are omitted
     */
    public SortedSet<Long> differing(Role role, long projectId, Map<Long, UserKey> expected) {
        SortedSet<Long> differing = new TreeSet<>();
        Optional<CustomField> field = fields.effectiveOwner(role);
        if (field.isEmpty()) {
            return differing;
        }
        String owner = Jql.field(field.get());
        Set<Long> found = new HashSet<>();
        Set<Long> ofDeleted = new HashSet<>();
        byOwner(expected).forEach((key, ids) -> {
            Optional<String> name = name(key);
            if (name.isEmpty()) {
                ofDeleted.addAll(ids);
                return;
            }
            Set<Long> indexed = index.ids(Jql.equal(owner, name.get()), projectId);
            found.addAll(indexed);
            addDifference(indexed, ids, differing);
        });
        Clause owned = Jql.notEmpty(owner);
        Set<Long> others = new HashSet<>();
        if (index.count(Jql.and(Jql.project(projectId), owned)) != found.size()) {
            others.addAll(index.ids(owned, projectId));
            others.removeAll(found);
        }
        addDifference(others, ofDeleted, differing);
        return differing;
    }

    /** Those of the given issues whose effective owner in the index is the expected one, or nobody if it is empty. */
    public Set<Long> agreeing(Role role, Optional<UserKey> expected, Collection<Long> ids) {
        Optional<CustomField> field = fields.effectiveOwner(role);
        if (field.isEmpty()) {
            return Set.copyOf(ids);
        }
        String owner = Jql.field(field.get());
        Clause among = Jql.inNumbers("id", ids);
        if (expected.isPresent()) {
            Clause owned =
                    name(expected.get()).map(name -> Jql.equal(owner, name)).orElseGet(() -> Jql.notEmpty(owner));
            return index.ids(Jql.and(among, owned));
        }
        Set<Long> unowned = new HashSet<>(ids);
        unowned.removeAll(index.ids(Jql.and(among, Jql.notEmpty(owner))));
        return unowned;
    }

    private static Map<UserKey, Set<Long>> byOwner(Map<Long, UserKey> expected) {
        Map<UserKey, Set<Long>> byOwner = new HashMap<>();
        expected.forEach((id, key) ->
                byOwner.computeIfAbsent(key, any -> new HashSet<>()).add(id));
        return byOwner;
    }

    /** Adds what is in only one of them. */
    private static void addDifference(Set<Long> one, Set<Long> other, Set<Long> differing) {
        one.stream().filter(id -> !other.contains(id)).forEach(differing::add);
        other.stream().filter(id -> !one.contains(id)).forEach(differing::add);
    }

    private Optional<String> name(UserKey key) {
        return Optional.ofNullable(users.getUserByKey(key.value())).map(ApplicationUser::getName);
    }
}
