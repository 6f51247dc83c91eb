package io.clearowner.jira.insight.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.insight.search.UnclearAnswer.Counts;
import io.clearowner.jira.insight.search.UnclearAnswer.Searches;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.Refusal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

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

    private final ViewerSearch search;
    private final Policies policies;
    private final BiFunction<Query, Map<Role, Long>, ScopeQueries> within;

    public UnclearSearch(
            SearchService searches, IssueDocumentSearchService counts, OwnershipFields fields, Policies policies) {
        this(searches, counts, fields, policies, ClarityQueries::new);
    }

    UnclearSearch(
            SearchService searches,
            IssueDocumentSearchService counts,
            OwnershipFields fields,
            Policies policies,
            BiFunction<Query, Map<Role, Long>, ScopeQueries> within) {
        this.search = new ViewerSearch(searches, counts, fields);
        this.policies = policies;
        this.within = within;
    }

    /**
     * @param viewer null for anonymous
     * @param jql the scope, all issues if empty; its order is that of the list
     * @throws Refusal if Jira does not accept the scope, or the clarity fields are not there to be searched
     */
    public UnclearAnswer find(ApplicationUser viewer, String jql, UnclearFilter filter, int start, int limit) {
        Query asked = search.parse(viewer, jql);
        ScopeQueries queries = within.apply(search.scope(viewer, asked), search.fieldIds());
        long issues = search.count(viewer, queries.scope());
        if (issues == 0) {
            return answer(0, Counts.NONE, Map.of(), Map.of(), queries, List.of(), 0);
        }
        search.requireSearchable(viewer, queries.unclear());

        SearchResults<Issue> list = search.list(
                viewer,
                queries.ordered(queries.listed(filter), search.order(viewer, asked, DEFAULT_ORDER)),
                start,
                limit);
        Counts counts = count(viewer, queries, filter, list.getTotal());
        if (counts.unclear() == 0) {
            search.requireIndexed(viewer, queries.clearOrWaived());
        }
        Map<Role, Map<String, Long>> reasons = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            ReasonCounts of = new ReasonCounts(role, code -> search.count(viewer, queries.withCode(role, code)));
            reasons.put(role, of.count(counts.of(role), policies.reasonsAnywhere()));
        }
        Map<Role, Long> waived = new EnumMap<>(Role.class);
        if (search.count(viewer, queries.waived()) > 0) {
            for (Role role : Role.values()) {
                waived.put(role, search.count(viewer, queries.withCode(role, Clarity.WAIVED.code())));
            }
        }
        return answer(issues, counts, waived, reasons, queries, list.getResults(), list.getTotal());
    }

    /** Derives what set arithmetic gives from what is known, so that no search is made for it. */
    private Counts count(ApplicationUser viewer, ScopeQueries queries, UnclearFilter filter, long total) {
        switch (filter) {
            case VISION:
                return fromRoles(viewer, queries, total, search.count(viewer, queries.unclearIn(Role.DELIVERY)));
            case EXECUTION:
                return fromRoles(viewer, queries, search.count(viewer, queries.unclearIn(Role.PRODUCT)), total);
            case BOTH: {
                long vision = search.count(viewer, queries.unclearIn(Role.PRODUCT));
                long execution = search.count(viewer, queries.unclearIn(Role.DELIVERY));
                return new Counts(vision + execution - total, vision, execution, total);
            }
            default: {
                long vision = total == 0 ? 0 : search.count(viewer, queries.unclearIn(Role.PRODUCT));
                long execution = vision == 0 ? total : search.count(viewer, queries.unclearIn(Role.DELIVERY));
                return new Counts(total, vision, execution, overlap(vision, execution, total));
            }
        }
    }

    private Counts fromRoles(ApplicationUser viewer, ScopeQueries queries, long vision, long execution) {
        long unclear = vision == 0 || execution == 0 ? vision + execution : search.count(viewer, queries.unclear());
        return new Counts(unclear, vision, execution, overlap(vision, execution, unclear));
    }

    private static long overlap(long vision, long execution, long unclear) {
        // An issue may change between two searches; the next answer is right again.
        return Math.max(0, vision + execution - unclear);
    }

    private UnclearAnswer answer(
            long issues,
            Counts counts,
            Map<Role, Long> waived,
            Map<Role, Map<String, Long>> reasons,
            ScopeQueries queries,
            List<Issue> page,
            long total) {
        Map<Role, Long> waivedInEach = new EnumMap<>(Role.class);
        Map<Role, String> waivedJql = new EnumMap<>(Role.class);
        Map<Role, Map<String, Long>> complete = new EnumMap<>(Role.class);
        Map<Role, Map<String, String>> jql = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            waivedInEach.put(role, waived.getOrDefault(role, 0L));
            waivedJql.put(role, search.jql(queries.withCode(role, Clarity.WAIVED.code())));
            complete.put(role, reasons.getOrDefault(role, Map.of()));
            Map<String, String> byCode = new LinkedHashMap<>();
            complete.get(role).keySet().forEach(code -> byCode.put(code, search.jql(queries.withCode(role, code))));
            jql.put(role, byCode);
        }
        Searches texts = new Searches(
                search.jql(queries.scope()),
                search.jql(queries.unclear()),
                search.jql(queries.unclearIn(Role.PRODUCT)),
                search.jql(queries.unclearIn(Role.DELIVERY)),
                search.jql(queries.unclearInBoth()),
                waivedJql,
                jql);
        return new UnclearAnswer(issues, counts, waivedInEach, complete, texts, page, total);
    }
}
