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
 * Finds what is unclear in a scope, by searches of Jira's index as the viewer: every number is what the viewer's own
 * issue navigator finds.
 *
 * <p>One answer takes a search for the scope, one for the list (whose total is a count already), one for what is
 * waived, where something is, two more, at most two for the other counts, and per unclear role one for each reason
 * until all its issues are accounted for, at most all known reasons but one. With the default policy and something
 * unclear in both roles that is 7 to 11 searches; an empty scope takes 1, and a scope in which all is clear 4.
 */
public final class UnclearSearch {

    /** For a list of what to put right: the most important first, among equals what people work on now. */
    static final String DEFAULT_ORDER = "ORDER BY priority DESC, updated DESC";

    private final ViewerSearches searches;
    private final Policies policies;

    public UnclearSearch(ViewerSearches searches, Policies policies) {
        this.searches = searches;
        this.policies = policies;
    }

    /**
     * @param viewer null for anonymous
     * @param jql the scope, all issues if empty; its order is that of the list
     * @throws Refusal if Jira does not accept the scope, or the clarity fields are not there to be searched
     */
    public UnclearAnswer find(ApplicationUser viewer, String jql, UnclearFilter filter, int start, int limit) {
        ViewerSearch search = searches.of(viewer);
        Query asked = search.parse(jql);
        ClarityQueries queries = new ClarityQueries(search.scope(asked), search.fieldIds());
        long issues = search.count(queries.scope());
        if (issues == 0) {
            Searches texts = searches(search, queries, Map.of());
            return answer(0, Counts.NONE, Map.of(), Map.of(), texts, List.of(), 0);
        }
        search.requireSearchable(queries);

        SearchResults<Issue> list =
                search.list(queries.ordered(queries.listed(filter), search.order(asked, DEFAULT_ORDER)), start, limit);
        Counts counts = count(search, queries, filter, list.getTotal());
        if (counts.unclear() == 0) {
            search.requireIndexed(queries);
        }
        Map<Role, Map<String, Long>> reasons = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            ReasonCounts of = new ReasonCounts(role, code -> search.count(queries.withCode(role, code)));
            reasons.put(role, of.count(counts.of(role), policies.reasonsInForce()));
        }
        Map<Role, Long> waived = new EnumMap<>(Role.class);
        if (search.count(queries.waived()) > 0) {
            for (Role role : Role.values()) {
                waived.put(role, search.count(queries.withCode(role, Clarity.WAIVED.code())));
            }
        }
        Searches texts = searches(search, queries, reasons);
        return answer(issues, counts, waived, reasons, texts, list.getResults(), list.getTotal());
    }

    /** Derives what set arithmetic gives from what is known, so that no search is made for it. */
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
        // An issue may change between two searches; the next answer is right again.
        return Math.max(0, vision + execution - unclear);
    }

    private static UnclearAnswer answer(
            long issues,
            Counts counts,
            Map<Role, Long> waived,
            Map<Role, Map<String, Long>> reasons,
            Searches searches,
            List<Issue> page,
            long total) {
        Map<Role, Long> waivedInEach = new EnumMap<>(Role.class);
        Map<Role, Map<String, Long>> complete = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            waivedInEach.put(role, waived.getOrDefault(role, 0L));
            complete.put(role, reasons.getOrDefault(role, Map.of()));
        }
        return new UnclearAnswer(issues, counts, waivedInEach, complete, searches, page, total);
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
