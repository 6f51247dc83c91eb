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
 * Counts unclear issues by what they have, as the viewer. Up to {@link ViewerSearch#MOST} issues are looked at, in
 * pages: that many cost a few searches, and the counts are exact. Where there are more, those that were changed last
 * say which groups there are, and each of the largest groups is counted by a search. Jira 11 can count by the values of
 * a field within its index ({@code CountAggregation}), but what it has for plugins to call is not on any page that
 * could be read.
 */
public final class GroupSearch {

    /** Groups that are counted by a search each, where not all issues can be looked at. */
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
        ClarityQueries queries = search.within(search.parse(jql));
        Query unclear = queries.listed(filter);
        Role role = filter == UnclearFilter.EXECUTION ? Role.DELIVERY : Role.PRODUCT;
        if (grouping == Grouping.REASON) {
            return byReason(search, queries, role);
        }
        Map<String, Tally> tallies = new LinkedHashMap<>();
        long total = tally(search, unclear, grouping, role, tallies);
        if (total == 0 && search.count(queries.scope()) > 0) {
            search.requireIndexed(queries);
        }
        boolean all = total <= ViewerSearch.MAX_INSPECTED;
        List<Group> groups = tallies.values().stream()
                .sorted(Comparator.comparingLong((Tally tally) -> tally.issues).reversed())
                .limit(all ? tallies.size() : MAX_COUNTED)
                .map(tally -> group(search, queries, unclear, tally, all))
                .sorted(LARGEST_FIRST)
                .toList();
        return new UnclearGroups(total, groups, all);
    }

    private UnclearGroups byReason(ViewerSearch search, ClarityQueries queries, Role role) {
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
        return new UnclearGroups(total, groups, true);
    }

    /** @return how many issues there are, looked at or not */
    private long tally(ViewerSearch search, Query unclear, Grouping grouping, Role role, Map<String, Tally> tallies) {
        OrderBy order = search.order(unclear, ViewerSearch.LATEST_FIRST);
        return search.each(Jql.ordered(unclear, order), issue -> keys.of(issue, grouping, role, search.viewer())
                .forEach(key -> tallies.computeIfAbsent(key.identity(), identity -> new Tally(key))
                        .add(key)));
    }

    private static Group group(ViewerSearch search, ClarityQueries queries, Query unclear, Tally tally, boolean all) {
        Key key = tally.key;
        Optional<Query> query = tally.clause.map(clause -> queries.and(unclear, clause));
        long issues = all || query.isEmpty() ? tally.issues : search.count(query.get());
        return new Group(key.id(), key.name(), key.owner(), issues, all || query.isPresent(), query.map(search::jql));
    }

    /** Issues of one group that were looked at. */
    private static final class Tally {

        private final Key key;
        private Optional<Clause> clause;
        private long issues;

        private Tally(Key key) {
            this.key = key;
            this.clause = key.clause();
        }

        private void add(Key of) {
            issues++;
            if (of.clause().isEmpty()) {
                clause = Optional.empty();
            }
        }
    }
}
