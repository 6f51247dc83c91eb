package io.clearowner.jira.platform;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.query.clause.Clause;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
     * Whether the index has the expected effective owner of every issue. Takes at most two counts.
     *
     * @param expected at most {@link IndexSearch#PAGE} issues by owner; those under empty must have none
     */
    public boolean agree(Role role, Map<Optional<UserKey>, List<Long>> expected) {
        Optional<CustomField> field = fields.effectiveOwner(role);
        if (field.isEmpty()) {
            return true;
        }
        String owner = Jql.field(field.get());
        Map<Clause, List<Long>> owned = new HashMap<>();
        expected.forEach((key, ids) ->
                key.ifPresent(user -> owned.computeIfAbsent(ownedBy(owner, user), any -> new ArrayList<>())
                        .addAll(ids)));
        return index.allMatch(owned)
                && index.noneMatches(Jql.notEmpty(owner), expected.getOrDefault(Optional.empty(), List.of()));
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
            return index.ids(Jql.and(among, ownedBy(owner, expected.get())));
        }
        Set<Long> unowned = new HashSet<>(ids);
        unowned.removeAll(index.ids(Jql.and(among, Jql.notEmpty(owner))));
        return unowned;
    }

    private Clause ownedBy(String field, UserKey user) {
        return name(user).map(name -> Jql.equal(field, name)).orElseGet(() -> Jql.notEmpty(field));
    }

    private Optional<String> name(UserKey key) {
        return Optional.ofNullable(users.getUserByKey(key.value())).map(ApplicationUser::getName);
    }
}
