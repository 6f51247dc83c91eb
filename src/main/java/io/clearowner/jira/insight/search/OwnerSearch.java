package io.clearowner.jira.insight.search;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.insight.search.OwnerLoad.Held;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.Refusal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts what people hold, as the viewer. Who holds anything is read from the issues, those of inactive people first
 * and then those changed last, each up to {@link ViewerSearch#MOST}; how much each of the page holds is then counted by
 * searches.
 */
public final class OwnerSearch {

    private static final String INACTIVE = "clearOwnerInactive";

    private final ViewerSearches searches;
    private final OwnershipFields fields;
    private final IssueAssessor assessor;
    private final UserManager users;
    private final Policies policies;

    public OwnerSearch(
            ViewerSearches searches,
            OwnershipFields fields,
            IssueAssessor assessor,
            UserManager users,
            Policies policies) {
        this.searches = searches;
        this.fields = fields;
        this.assessor = assessor;
        this.users = users;
        this.policies = policies;
    }

    /**
     * @param viewer null for anonymous
     * @param jql the scope, all issues if empty
     * @throws Refusal as {@link UnclearSearch#find}
     */
    public OwnerLoads find(ApplicationUser viewer, String jql, int start, int limit) {
        Scope scope = scope(viewer, jql);
        Map<UserKey, Map<Role, Long>> seen = new HashMap<>();
        boolean complete = true;
        for (Role role : Role.values()) {
            Query owned = scope.queries.and(scope.all, Jql.notEmpty(field(role)));
            boolean all = look(scope, owned, role, seen);
            if (!all) {
                look(scope, scope.queries.and(scope.all, departed(role)), role, seen);
            }
            complete &= all;
        }
        List<UserKey> people = seen.keySet().stream()
                .sorted(Comparator.comparing(this::active)
                        .thenComparing(key -> -sum(seen.get(key)))
                        .thenComparing(UserKey::value))
                .toList();
        List<OwnerLoad> page = people.stream()
                .skip(start)
                .limit(limit)
                .map(key -> load(scope, key, seen.get(key)))
                .toList();
        return new OwnerLoads(page, people.size(), complete);
    }

    /** What one person holds; zeros where that is nothing, or nothing that the viewer sees. */
    public OwnerLoad of(ApplicationUser viewer, String jql, UserKey user) {
        return load(scope(viewer, jql), user, Map.of());
    }

    private Scope scope(ApplicationUser viewer, String jql) {
        ViewerSearch search = searches.of(viewer);
        ClarityQueries queries = search.within(search.parse(jql));
        Query all = queries.scope();
        return new Scope(search, queries, all, search.order(all, ViewerSearch.LATEST_FIRST));
    }

    /** @return whether these were all */
    private boolean look(Scope scope, Query query, Role role, Map<UserKey, Map<Role, Long>> seen) {
        long total = scope.search.each(Jql.ordered(query, scope.order), issue -> assessor.facts(issue)
                .ownOwner(role)
                .ifPresent(owner -> seen.computeIfAbsent(owner, key -> new EnumMap<>(Role.class))
                        .merge(role, 1L, Long::sum)));
        return total <= ViewerSearch.MAX_INSPECTED;
    }

    private OwnerLoad load(Scope scope, UserKey key, Map<Role, Long> seen) {
        ApplicationUser person = users.getUserByKey(key.value());
        Map<Role, Held> held = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            held.put(
                    role,
                    person == null
                            ? new Held(
                                    seen.getOrDefault(role, 0L),
                                    seen.getOrDefault(role, 0L),
                                    Map.of(),
                                    Optional.empty(),
                                    Optional.empty())
                            : held(scope, role, person));
        }
        return new OwnerLoad(key, person != null && person.isActive(), held);
    }

    private Held held(Scope scope, Role role, ApplicationUser person) {
        Clause owns = Jql.equal(field(role), person.getName());
        Query owned = scope.queries.and(scope.all, owns);
        Query unclear = scope.queries.and(scope.queries.unclearIn(role), owns);
        long issues = scope.search.count(owned);
        long unclearIssues = issues == 0 ? 0 : scope.search.count(unclear);
        Map<String, Long> reasons = new ReasonCounts(
                        role, code -> scope.search.count(scope.queries.and(scope.queries.withCode(role, code), owns)))
                .count(unclearIssues, policies.reasonsInForce());
        return new Held(
                issues,
                unclearIssues,
                reasons,
                Optional.of(scope.search.jql(owned)),
                Optional.of(scope.search.jql(unclear)));
    }

    /** Jira's user clauses name nobody whose account is deleted; the clarity does. */
    private Clause departed(Role role) {
        return Jql.or(
                Jql.inFunction(field(role), INACTIVE),
                Jql.equal(Jql.field(fields.requireClarity(role)), Reasons.INACTIVE));
    }

    private boolean active(UserKey key) {
        ApplicationUser person = users.getUserByKey(key.value());
        return person != null && person.isActive();
    }

    private static long sum(Map<Role, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private String field(Role role) {
        CustomField field = fields.requireOwner(role);
        return Jql.field(field);
    }

    private record Scope(ViewerSearch search, ClarityQueries queries, Query all, OrderBy order) {}
}
