package io.clearowner.jira.insight.search;

import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.insight.search.GroupKeys.Key;
import io.clearowner.jira.insight.search.UnclearGroups.Group;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Epics;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Counts unclear issues by group, as the viewer. Inspects up to {@link ViewerSearch#MAX_INSPECTED} issues in pages,
 * which takes a few searches and gives exact counts. If there are more, those changed last determine the groups, and
 * one search counts each of the largest. Jira 11 can count by the values of a field within its index
 * ({@code CountAggregation}), but no page that could be read documents an API for plugins.
 */
public final class GroupSearch {

    /** Groups counted by a search each, if not all issues can be inspected. */
    private static final int MAX_COUNTED = 100;

    private static final Comparator<Group> LARGEST_FIRST = Comparator.comparingLong(Group::issues)
            .reversed()
            .thenComparing(group -> group.name().or(group::id).orElse("").toLowerCase(Locale.ROOT));

    private final ViewerSearches searches;
    private final GroupKeys keys;
    private final Policies policies;

    public GroupSearch(
            ViewerSearches searches,
            OwnershipFields fields,
            IssueAssessor assessor,
            Epics epics,
            PermissionManager permissions,
            UserManager users,
            Policies policies) {
        this.searches = searches;
        this.keys = new GroupKeys(assessor, fields, epics, permissions, users);
        this.policies = policies;
    }

    /**
     * @param viewer null for anonymous
     * @param filter vision or execution, for groups of one role
     * @throws io.clearowner.jira.platform.Refusal as {@link UnclearSearch#find}
     */
    public UnclearGroups find(ApplicationUser viewer, String jql, UnclearFilter filter, Grouping grouping) {
        ViewerSearch search = searches.of(viewer);
        ParsedScope scope = search.parse(jql);
        ClarityQueries queries = search.within(scope.query());
        Query unclear = queries.listed(filter);
        Role role = filter == UnclearFilter.EXECUTION ? Role.DELIVERY : Role.PRODUCT;
        if (grouping == Grouping.REASON) {
            return byReason(search, queries, role, scope.partial());
        }
        Map<String, Tally> tallies = new LinkedHashMap<>();
        long total = tally(search, unclear, grouping, role, tallies);
        if (total == 0 && search.count(queries.scope()) > 0) {
            search.requireIndexed(queries);
        }
        boolean complete = total <= ViewerSearch.MAX_INSPECTED;
        List<Group> groups = tallies.values().stream()
                .sorted(Comparator.comparingLong((Tally tally) -> tally.issues).reversed())
                .limit(complete ? tallies.size() : MAX_COUNTED)
                .map(tally -> group(search, queries, unclear, tally, complete))
                .sorted(LARGEST_FIRST)
                .toList();
        return new UnclearGroups(scope.partial(), total, groups, complete);
    }

    private UnclearGroups byReason(ViewerSearch search, ClarityQueries queries, Role role, boolean partial) {
        long total = search.count(queries.unclearIn(role));
        Map<String, Long> counts = new ReasonCounts(role, code -> search.count(queries.withCode(role, code)))
                .count(total, policies.reasonsInForce());
        List<Group> groups = new ArrayList<>();
        counts.forEach((code, issues) -> groups.add(new Group(
                Optional.of(code),
                Optional.empty(),
                Optional.empty(),
                issues,
                true,
                Optional.of(search.jql(queries.withCode(role, code))))));
        groups.sort(LARGEST_FIRST);
        return new UnclearGroups(partial, total, groups, true);
    }

    /** @return the number of matching issues, inspected or not */
    private long tally(ViewerSearch search, Query unclear, Grouping grouping, Role role, Map<String, Tally> tallies) {
        OrderBy order = search.order(unclear, ViewerSearch.LATEST_FIRST);
        return search.inspect(Jql.ordered(unclear, order), issue -> keys.of(issue, grouping, role, search.viewer())
                .forEach(key -> tallies.computeIfAbsent(key.identity(), identity -> new Tally(key))
                        .add(key)));
    }

    private static Group group(
            ViewerSearch search, ClarityQueries queries, Query unclear, Tally tally, boolean complete) {
        Key key = tally.key;
        Optional<Query> query = tally.clause.map(clause -> queries.and(unclear, clause));
        long issues = complete || query.isEmpty() ? tally.issues : search.count(query.get());
        return new Group(
                key.id(), key.name(), key.owner(), issues, complete || query.isPresent(), query.map(search::jql));
    }

    /** The inspected issues of one group. */
    private static final class Tally {

        private final Key key;
        private Optional<Clause> clause;
        private long issues;

        private Tally(Key key) {
            this.key = key;
            this.clause = key.clause();
        }

        private void add(Key added) {
            issues++;
            if (added.clause().isEmpty()) {
                clause = Optional.empty();
            }
        }
    }
}
