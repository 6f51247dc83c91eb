package io.clearowner.jira.insight.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.insight.search.OwnerLoad.Held;
import io.clearowner.jira.insight.search.OwnerLoad.OwnedArea;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.Refusal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Counts what people own, by own value or inherited, as the viewer. The owners come from the issues changed last and,
 * if those are not all, from issues of inactive people, up to {@link ViewerSearch#MAX_INSPECTED} each. Searches then
 * count what each person on the page owns.
 */
public final class OwnerSearch {

    private static final String INACTIVE = "clearOwnerInactive";

    private final ViewerSearches searches;
    private final OwnershipFields fields;
    private final IssueAssessor assessor;
    private final UserManager users;
    private final Policies policies;
    private final VisibleAreas areas;

    public OwnerSearch(
            ViewerSearches searches,
            OwnershipFields fields,
            IssueAssessor assessor,
            UserManager users,
            Policies policies,
            VisibleAreas areas) {
        this.searches = searches;
        this.fields = fields;
        this.assessor = assessor;
        this.users = users;
        this.policies = policies;
        this.areas = areas;
    }

    /**
     * @param viewer null for anonymous
     * @param jql the scope, all issues if empty
     * @throws Refusal as {@link UnclearSearch#find}
     */
    public OwnerLoads find(ApplicationUser viewer, String jql, int start, int limit) {
        Scope scope = scope(viewer, jql);
        Map<UserKey, Map<Role, Tally>> tallies = new HashMap<>();
        boolean complete = true;
        for (Role role : Role.values()) {
            Function<UserKey, Tally> ofOwner = owner -> tallies.computeIfAbsent(owner, key -> new EnumMap<>(Role.class))
                    .computeIfAbsent(role, any -> new Tally(role, deleted(owner)));
            Query owned = scope.queries.and(scope.all, Jql.notEmpty(effective(role)));
            boolean all = tally(scope, owned, role, ofOwner);
            if (!all) {
                tally(scope, scope.queries.and(scope.all, departed(role)), role, ofOwner);
            }
            complete &= all;
        }
        List<UserKey> people = tallies.keySet().stream()
                .sorted(Comparator.comparing(this::active)
                        .thenComparing(key -> -sum(tallies.get(key)))
                        .thenComparing(UserKey::value))
                .toList();
        List<OwnerLoad> page = people.stream()
                .skip(start)
                .limit(limit)
                .map(key -> load(scope, key, tallies.get(key)))
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
        Map<Role, Held> held = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Tally tally = new Tally(role, false);
            Held counted = held(scope, role, name, tally);
            if (counted.inherited() > 0) {
                Clause inherits = Jql.and(Jql.equal(effective(role), name), Jql.empty(own(role)));
                tally(scope, scope.queries.and(scope.all, inherits), role, owner -> tally);
                counted = counted.from(tally.inherited());
            }
            held.put(role, counted);
        }
        OwnerLoad load = new OwnerLoad(user, person != null && person.isActive(), held, areas(scope, user));
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
    private boolean tally(Scope scope, Query query, Role role, Function<UserKey, Tally> tallies) {
        long total = scope.search.inspect(Jql.ordered(query, scope.order), issue -> assessor.effectiveOwner(issue, role)
                .ifPresent(owner -> tallies.apply(owner.user()).add(owner.provenance(), issue)));
        return total <= ViewerSearch.MAX_INSPECTED;
    }

    private OwnerLoad load(Scope scope, UserKey key, Map<Role, Tally> tallies) {
        ApplicationUser person = users.getUserByKey(key.value());
        Map<Role, Held> held = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Tally tally = tallies.getOrDefault(role, new Tally(role, person == null));
            held.put(role, person == null ? tally.held() : held(scope, role, person.getName(), tally));
        }
        return new OwnerLoad(key, person != null && person.isActive(), held, areas(scope, key));
    }

    private Map<Role, List<OwnedArea>> areas(Scope scope, UserKey person) {
        Map<Role, List<OwnedArea>> owned = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            owned.put(role, areas.ownedBy(person, role, scope.search));
        }
        return owned;
    }

    private Held held(Scope scope, Role role, String userName, Tally tally) {
        Clause owns = Jql.equal(effective(role), userName);
        Query owned = scope.queries.and(scope.all, owns);
        Query unclear = scope.queries.and(scope.queries.unclearIn(role), owns);
        long issues = scope.search.count(owned);
        long own = issues == 0 ? 0 : scope.search.count(scope.queries.and(owned, Jql.equal(own(role), userName)));
        long unclearIssues = issues == 0 ? 0 : scope.search.count(unclear);
        long assessed = unclearIssues == issues
                ? issues
                : Math.max(unclearIssues, scope.search.count(scope.queries.and(scope.queries.assessed(), owns)));
        Map<String, Long> reasons = new ReasonCounts(
                        role, code -> scope.search.count(scope.queries.and(scope.queries.withCode(role, code), owns)))
                .count(unclearIssues, policies.reasonsInForce());
        return new Held(
                issues,
                // Issues may change between two searches, which could make this negative.
                Math.max(0, issues - own),
                tally.inherited(),
                assessed,
                unclearIssues,
                reasons,
                Optional.of(scope.search.jql(owned)),
                Optional.of(scope.search.jql(unclear)));
    }

    /** Jira's user clauses do not find deleted accounts; a search by clarity does. */
    private Clause departed(Role role) {
        return Jql.or(
                Jql.inFunction(effective(role), INACTIVE),
                Jql.equal(Jql.field(fields.requireClarity(role)), Reasons.INACTIVE));
    }

    private boolean deleted(UserKey key) {
        return users.getUserByKey(key.value()) == null;
    }

    private boolean active(UserKey key) {
        ApplicationUser person = users.getUserByKey(key.value());
        return person != null && person.isActive();
    }

    private static long sum(Map<Role, Tally> tallies) {
        return tallies.values().stream().mapToLong(Tally::issues).sum();
    }

    private String own(Role role) {
        return Jql.field(fields.requireOwner(role));
    }

    private String effective(Role role) {
        return Jql.field(fields.requireEffectiveOwner(role));
    }

    /** The issues looked at that one person owns in one role, by where the person is named. */
    private final class Tally {

        private final Role role;
        private final boolean deleted;
        private final Set<Long> ids = new HashSet<>();
        private final Map<Provenance, Long> issues = new EnumMap<>(Provenance.class);
        private final Map<String, Long> codes = new HashMap<>();

        /** @param deleted whether the person has no account, so that no search can count */
        private Tally(Role role, boolean deleted) {
            this.role = role;
            this.deleted = deleted;
        }

        /** Counts an issue once, even if two searches find it. */
        private void add(Provenance provenance, Issue issue) {
            if (!ids.add(issue.getId())) {
                return;
            }
            issues.merge(provenance, 1L, Long::sum);
            if (deleted) {
                codes.merge(assessor.clarity(issue, role).code(), 1L, Long::sum);
            }
        }

        private long issues() {
            return issues.values().stream().mapToLong(Long::longValue).sum();
        }

        private Map<Provenance, Long> inherited() {
            Map<Provenance, Long> inherited = new EnumMap<>(Provenance.class);
            inherited.putAll(issues);
            inherited.remove(Provenance.ISSUE);
            return inherited;
        }

        /** What a deleted user owns: JQL cannot name them, so only the issues looked at count. */
        private Held held() {
            Map<String, Long> reasons = new ReasonCounts(role, code -> codes.getOrDefault(code, 0L))
                    .count(unclear(), policies.reasonsInForce());
            return new Held(
                    issues(),
                    issues() - issues.getOrDefault(Provenance.ISSUE, 0L),
                    inherited(),
                    issues() - codes.getOrDefault(Clarity.NOT_ASSESSED.code(), 0L),
                    unclear(),
                    reasons,
                    Optional.empty(),
                    Optional.empty());
        }

        private long unclear() {
            return Reasons.codes().stream()
                    .mapToLong(code -> codes.getOrDefault(code, 0L))
                    .sum();
        }
    }

    private record Scope(boolean partial, ViewerSearch search, ClarityQueries queries, Query all, OrderBy order) {}
}
