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
import java.util.Set;

/**
 * Counts and lists the unclear issues of a scope, by searching Jira's index as the viewer: every number is what the
 * viewer's own issue navigator finds.
 *
 * <p>One answer takes a search for the scope, one for the list (whose total is a count too), at most two for the other
 * counts of unclear issues, one for the assessed issues, and one that finds whether there are waivers or reasons of an
 * earlier policy. Per unclear role follows one per reason in force until all its issues are accounted for; the last
 * reason needs none. With the default policy that is at most 10 searches. A waiver anywhere in the scope adds two, and
 * one for the last reason of each role. An empty scope takes 1; one in which all is clear, or nothing is assessed, 4.
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
        Unclear unclear = count(search, queries, filter, list.getTotal());
        // Issues may change between two searches, so that more seem to be unclear than assessed.
        long assessed =
                unclear.either() == issues ? issues : Math.max(unclear.either(), search.count(queries.assessed()));
        if (assessed == 0) {
            search.requireIndexed(queries);
        }
        Counts counts = unclear.of(assessed);
        Set<String> inForce = policies.reasonsInForce();
        boolean waivedOrOutdated = assessed > 0 && search.count(queries.waivedOrOutdated(inForce)) > 0;
        Map<Role, Map<String, Long>> reasons = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            ReasonCounts reasonCounts = new ReasonCounts(role, code -> search.count(queries.withCode(role, code)));
            reasons.put(
                    role,
                    waivedOrOutdated
                            ? reasonCounts.count(counts.of(role), inForce)
                            : reasonCounts.countOnly(counts.of(role), inForce));
        }
        Map<Role, Long> waived = new EnumMap<>(Role.class);
        if (waivedOrOutdated) {
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
    private static Unclear count(ViewerSearch search, ClarityQueries queries, UnclearFilter filter, long total) {
        switch (filter) {
            case VISION:
                return fromRoles(search, queries, total, search.count(queries.unclearIn(Role.DELIVERY)));
            case EXECUTION:
                return fromRoles(search, queries, search.count(queries.unclearIn(Role.PRODUCT)), total);
            case BOTH: {
                long vision = search.count(queries.unclearIn(Role.PRODUCT));
                long execution = search.count(queries.unclearIn(Role.DELIVERY));
                return new Unclear(vision + execution - total, vision, execution, total);
            }
            default: {
                long vision = total == 0 ? 0 : search.count(queries.unclearIn(Role.PRODUCT));
                long execution = vision == 0 ? total : search.count(queries.unclearIn(Role.DELIVERY));
                return new Unclear(total, vision, execution, overlap(vision, execution, total));
            }
        }
    }

    private static Unclear fromRoles(ViewerSearch search, ClarityQueries queries, long vision, long execution) {
        long unclear = vision == 0 || execution == 0 ? vision + execution : search.count(queries.unclear());
        return new Unclear(unclear, vision, execution, overlap(vision, execution, unclear));
    }

    private static long overlap(long vision, long execution, long unclear) {
        // Issues may change between two searches, which could make this negative.
        return Math.max(0, vision + execution - unclear);
    }

    /** Issues unclear in either role, in vision, in execution, and in both. */
    private record Unclear(long either, long vision, long execution, long both) {

        private Counts of(long assessed) {
            return new Counts(assessed, either, vision, execution, both);
        }
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
                search.jql(queries.assessed()),
                search.jql(queries.unclear()),
                search.jql(queries.unclearIn(Role.PRODUCT)),
                search.jql(queries.unclearIn(Role.DELIVERY)),
                search.jql(queries.unclearInBoth()),
                waived,
                byReason);
    }
}
