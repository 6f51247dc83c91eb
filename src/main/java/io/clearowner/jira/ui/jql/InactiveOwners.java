package io.clearowner.jira.ui.jql;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.query.clause.Clause;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Narrows a long list of deactivated users to those who own an issue. Each user is a term of the search, and search
 * platforms limit the terms of one query: OpenSearch to 1,024 by default.
 */
public final class InactiveOwners {

    /** Up to this number of users, the list is not narrowed: one query takes them all. */
    static final int MAX_TERMS = 1_000;

    /** Maximum number of users per search. Each is one term per role. */
    private static final int CHUNK = MAX_TERMS / Role.values().length;
    /** Deactivated users rarely get new issues: only an import can assign one to them. */
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(10);

    private final IndexSearch index;
    private final OwnershipFields fields;
    private final Clock clock;
    private volatile Found last = new Found(List.of(), Instant.MIN, List.of());

    public InactiveOwners(IndexSearch index, OwnershipFields fields, Clock clock) {
        this.index = index;
        this.fields = fields;
        this.clock = clock;
    }

    private record Found(List<String> users, Instant at, List<String> owners) {}

    /**
     * @param users names of users
     * @return all of them if they are few, otherwise those who own an issue; can be more than {@link #MAX_TERMS}
     */
    List<String> among(List<String> users) {
        if (users.size() <= MAX_TERMS || fields(users).isEmpty()) {
            return users;
        }
        Found known = last;
        Instant now = clock.instant();
        if (known.users().equals(users) && now.isBefore(known.at().plus(REMEMBERED_FOR))) {
            return known.owners();
        }
        List<String> owners = new ArrayList<>();
        for (int from = 0; from < users.size(); from += CHUNK) {
            add(users.subList(from, Math.min(from + CHUNK, users.size())), owners);
        }
        last = new Found(List.copyOf(users), now, List.copyOf(owners));
        return owners;
    }

    /** Bisects the list to find the users who own an issue. */
    private void add(List<String> users, List<String> owners) {
        if (index.count(Jql.or(fields(users))) == 0) {
            return;
        }
        if (users.size() == 1) {
            owners.addAll(users);
            return;
        }
        int half = users.size() / 2;
        add(users.subList(0, half), owners);
        add(users.subList(half, users.size()), owners);
    }

    private List<Clause> fields(List<String> users) {
        return Arrays.stream(Role.values())
                .map(role -> fields.effectiveOwner(role).or(() -> fields.owner(role)))
                .flatMap(Optional::stream)
                .map((CustomField field) -> Jql.in(Jql.field(field), users))
                .toList();
    }
}
