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
 * Counts what people own, as the viewer. The owners come from the issues changed last and, if those are not all, from
 * issues of inactive people, up to {@link ViewerSearch#MAX_INSPECTED} each. Searches then count what each person on the
 * page owns.
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
        Map<UserKey, Map<Role, Long>> counts = new HashMap<>();
        boolean complete = true;
        for (Role role : Role.values()) {
            Query owned = scope.queries.and(scope.all, Jql.notEmpty(field(role)));
            boolean all = tally(scope, owned, role, counts);
            if (!all) {
                tally(scope, scope.queries.and(scope.all, departed(role)), role, counts);
            }
            complete &= all;
        }
        List<UserKey> people = counts.keySet().stream()
                .sorted(Comparator.comparing(this::active)
                        .thenComparing(key -> -sum(counts.get(key)))
                        .thenComparing(UserKey::value))
                .toList();
        List<OwnerLoad> page = people.stream()
                .skip(start)
                .limit(limit)
                .map(key -> load(scope, key, counts.get(key)))
                .toList();
        return new OwnerLoads(scope.partial, page, people.size(), complete);
    }

    /**
     * What one person owns.
     *
     * @param partial whether hidden or deleted parts of the scope were left out
     * @param load zeros if the viewer sees none of it
     */
    public record PersonLoad(boolean partial, OwnerLoad load) {}

    /** What one person owns in the scope. */
    public PersonLoad of(ApplicationUser viewer, String jql, UserKey user) {
        Scope scope = scope(viewer, jql);
        ApplicationUser person = users.getUserByKey(user.value());
        // Search for a key without an account too, so that the response time is the same.
        String name = person == null ? user.value() : person.getName();
        OwnerLoad load = new OwnerLoad(user, person != null && person.isActive(), held(scope, name));
        return new PersonLoad(scope.partial, load);
    }

    private Scope scope(ApplicationUser viewer, String jql) {
        ViewerSearch search = searches.of(viewer);
        ParsedScope parsed = search.parse(jql);
        ClarityQueries queries = search.within(parsed.query());
        Query all = queries.scope();
        return new Scope(parsed.partial(), search, queries, all, search.order(all, ViewerSearch.LATEST_FIRST));
    }

    /** @return whether all issues were inspected */
    private boolean tally(Scope scope, Query query, Role role, Map<UserKey, Map<Role, Long>> counts) {
        long total = scope.search.inspect(Jql.ordered(query, scope.order), issue -> assessor.facts(issue)
                .ownOwner(role)
                .ifPresent(owner -> counts.computeIfAbsent(owner, key -> new EnumMap<>(Role.class))
                        .merge(role, 1L, Long::sum)));
        return total <= ViewerSearch.MAX_INSPECTED;
    }

    private OwnerLoad load(Scope scope, UserKey key, Map<Role, Long> counts) {
        ApplicationUser person = users.getUserByKey(key.value());
        if (person != null) {
            return new OwnerLoad(key, person.isActive(), held(scope, person.getName()));
        }
        Map<Role, Held> held = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            long issues = counts.getOrDefault(role, 0L);
            held.put(role, new Held(issues, issues, Map.of(), Optional.empty(), Optional.empty()));
        }
        return new OwnerLoad(key, false, held);
    }

    private Map<Role, Held> held(Scope scope, String userName) {
        Map<Role, Held> held = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            held.put(role, held(scope, role, userName));
        }
        return held;
    }

    private Held held(Scope scope, Role role, String userName) {
        Clause owns = Jql.equal(field(role), userName);
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

    /** Jira's user clauses do not find deleted accounts; a search by clarity does. */
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

    private record Scope(boolean partial, ViewerSearch search, ClarityQueries queries, Query all, OrderBy order) {}
}
