package io.clearowner.jira.insight.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.insight.search.UnclearAnswer.Counts;
import io.clearowner.jira.insight.search.UnclearAnswer.Searches;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Refusal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts and lists the unclear issues of a scope, by searching Jira's index as the viewer: every number is what the
 * viewer's own issue navigator finds.
 *
 * <p>One answer takes a search for the scope, one for the list (whose total is a count too), one for waived issues and
 * two more if there are any, at most two for the other counts, and, per unclear role, one per reason until all its
 * issues are accounted for: at most all known reasons but one. With the default policy and something unclear in both
 * roles that is 7 to 11 searches; an empty scope takes 1, and a scope in which all is clear 4.
 */
public final class UnclearSearch {

    /** The most important issues first, then those changed last. */
    static final String DEFAULT_ORDER = "ORDER BY priority DESC, updated DESC";

    private final ViewerSearches searches;
    private final Policies policies;

    public UnclearSearch(ViewerSearches searches, Policies policies) {
        this.searches = searches;
        this.policies = policies;
    }

    /**
     * @param viewer null for anonymous
     * @param jql the scope, all issues if empty; its order applies to the list
     * @throws Refusal if Jira rejects the scope, or the clarity fields cannot be searched
     */
    public UnclearAnswer find(ApplicationUser viewer, String jql, UnclearFilter filter, int start, int limit) {
        ViewerSearch search = searches.of(viewer);
        ParsedScope scope = search.parse(jql);
        Query query = scope.query();
        ClarityQueries queries = new ClarityQueries(search.scope(query), search.fieldIds());
        long issues = search.count(queries.scope());
        if (issues == 0) {
            Searches searchTexts = searches(search, queries, Map.of());
            return answer(0, Counts.NONE, Map.of(), Map.of(), searchTexts, new Listed(scope.partial(), List.of(), 0));
        }
        search.requireSearchable(queries);

        SearchResults<Issue> list =
                search.list(queries.ordered(queries.listed(filter), search.order(query, DEFAULT_ORDER)), start, limit);
        Counts counts = count(search, queries, filter, list.getTotal());
        if (counts.unclear() == 0) {
            search.requireIndexed(queries);
        }
        Map<Role, Map<String, Long>> reasons = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            ReasonCounts reasonCounts = new ReasonCounts(role, code -> search.count(queries.withCode(role, code)));
            reasons.put(role, reasonCounts.count(counts.of(role), policies.reasonsInForce()));
        }
        Map<Role, Long> waived = new EnumMap<>(Role.class);
        if (search.count(queries.waived()) > 0) {
            for (Role role : Role.values()) {
                waived.put(role, search.count(queries.withCode(role, Clarity.WAIVED.code())));
            }
        }
        Searches searchTexts = searches(search, queries, reasons);
        return answer(
                issues,
                counts,
                waived,
                reasons,
                searchTexts,
                new Listed(scope.partial(), list.getResults(), list.getTotal()));
    }

    /** Derives counts from each other where possible, to save searches. */
    private static Counts count(ViewerSearch search, ClarityQueries queries, UnclearFilter filter, long total) {
        switch (filter) {
            case VISION:
                return fromRoles(search, queries, total, search.count(queries.unclearIn(Role.DELIVERY)));
            case EXECUTION:
                return fromRoles(search, queries, search.count(queries.unclearIn(Role.PRODUCT)), total);
            case BOTH: {
                long vision = search.count(queries.unclearIn(Role.PRODUCT));
                long execution = search.count(queries.unclearIn(Role.DELIVERY));
                return new Counts(vision + execution - total, vision, execution, total);
            }
            default: {
                long vision = total == 0 ? 0 : search.count(queries.unclearIn(Role.PRODUCT));
                long execution = vision == 0 ? total : search.count(queries.unclearIn(Role.DELIVERY));
                return new Counts(total, vision, execution, overlap(vision, execution, total));
            }
        }
    }

    private static Counts fromRoles(ViewerSearch search, ClarityQueries queries, long vision, long execution) {
        long unclear = vision == 0 || execution == 0 ? vision + execution : search.count(queries.unclear());
        return new Counts(unclear, vision, execution, overlap(vision, execution, unclear));
    }

    private static long overlap(long vision, long execution, long unclear) {
        // Issues may change between two searches, which could make this negative.
        return Math.max(0, vision + execution - unclear);
    }

    /** The requested page. */
    private record Listed(boolean partial, List<Issue> page, long total) {}

    private static UnclearAnswer answer(
            long issues,
            Counts counts,
            Map<Role, Long> waived,
            Map<Role, Map<String, Long>> reasons,
            Searches searches,
            Listed listed) {
        Map<Role, Long> waivedByRole = new EnumMap<>(Role.class);
        Map<Role, Map<String, Long>> reasonsByRole = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            waivedByRole.put(role, waived.getOrDefault(role, 0L));
            reasonsByRole.put(role, reasons.getOrDefault(role, Map.of()));
        }
        return new UnclearAnswer(
                listed.partial(), issues, counts, waivedByRole, reasonsByRole, searches, listed.page(), listed.total());
    }

    private static Searches searches(
            ViewerSearch search, ClarityQueries queries, Map<Role, Map<String, Long>> reasons) {
        Map<Role, String> waived = new EnumMap<>(Role.class);
        Map<Role, Map<String, String>> byReason = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            waived.put(role, search.jql(queries.withCode(role, Clarity.WAIVED.code())));
            Map<String, String> byCode = new LinkedHashMap<>();
            reasons.getOrDefault(role, Map.of())
                    .keySet()
                    .forEach(code -> byCode.put(code, search.jql(queries.withCode(role, code))));
            byReason.put(role, byCode);
        }
        return new Searches(
                search.jql(queries.scope()),
                search.jql(queries.unclear()),
                search.jql(queries.unclearIn(Role.PRODUCT)),
                search.jql(queries.unclearIn(Role.DELIVERY)),
                search.jql(queries.unclearInBoth()),
                waived,
                byReason);
    }
}
