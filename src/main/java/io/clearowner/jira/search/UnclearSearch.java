package io.clearowner.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.order.OrderBy;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.policy.Policies;
import io.clearowner.jira.search.UnclearAnswer.Counts;
import io.clearowner.jira.search.UnclearAnswer.Searches;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Finds what is unclear in a scope, by searches of Jira's index as the viewer: every number is what the viewer's own
 * issue navigator finds.
 *
 * <p>One answer takes a search for the scope, one for the list (whose total is a count already), at most two for the
 * other counts, and per unclear role one for each reason until all its issues are accounted for, at most all known
 * reasons but one. With the default policy and something unclear in both roles that is 6 to 10 searches; an empty
 * scope takes 1, and a scope in which all is clear 3.
 */
public final class UnclearSearch {

    /** For a list of what to put right: the most important first, among equals what people work on now. */
    private static final String DEFAULT_ORDER = "ORDER BY priority DESC, updated DESC";

    private final SearchService searches;
    private final IssueDocumentSearchService counts;
    private final OwnershipFields fields;
    private final Policies policies;
    private final BiFunction<Query, Map<Role, Long>, ScopeQueries> within;

    public UnclearSearch(SearchService searches, IssueDocumentSearchService counts, OwnershipFields fields,
            Policies policies) {
        this(searches, counts, fields, policies, ClarityQueries::new);
    }

    UnclearSearch(SearchService searches, IssueDocumentSearchService counts, OwnershipFields fields,
            Policies policies, BiFunction<Query, Map<Role, Long>, ScopeQueries> within) {
        this.searches = searches;
        this.counts = counts;
        this.fields = fields;
        this.policies = policies;
        this.within = within;
    }

    /**
     * @param viewer null for anonymous
     * @param jql    the scope, all issues if empty; its order is that of the list
     * @throws Refusal if Jira does not accept the scope, or the clarity fields are not there to be searched
     */
    public UnclearAnswer find(ApplicationUser viewer, String jql, UnclearFilter filter, int start, int limit) {
        Query asked = parse(viewer, jql);
        ScopeQueries queries = within.apply(scope(viewer, asked), fieldIds());
        long issues = count(viewer, queries.scope());
        if (issues == 0) {
            return answer(0, Counts.NONE, Map.of(), queries, List.of(), 0);
        }
        requireSearchable(viewer, queries.unclear());

        SearchResults<Issue> list = list(viewer,
                queries.ordered(queries.listed(filter), order(viewer, asked)), start, limit);
        Counts counts = count(viewer, queries, filter, list.getTotal());
        if (counts.unclear() == 0) {
            requireIndexed(viewer, queries);
        }
        Map<Role, Map<String, Long>> reasons = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            ReasonCounts of = new ReasonCounts(role, code -> count(viewer, queries.withCode(role, code)));
            reasons.put(role, of.count(counts.of(role), policies.reasonsAnywhere()));
        }
        return answer(issues, counts, reasons, queries, list.getResults(), list.getTotal());
    }

    private Query parse(ApplicationUser viewer, String jql) {
        ParseResult parsed = searches.parseQuery(viewer, jql);
        if (!parsed.isValid()) {
            throw Refusal.said(Kind.INVALID, "jql", parsed.getErrors().getErrorMessages());
        }
        MessageSet messages = searches.validateQuery(viewer, parsed.getQuery());
        if (messages.hasAnyErrors()) {
            throw Refusal.said(Kind.INVALID, "jql", messages.getErrorMessages());
        }
        return parsed.getQuery();
    }

    private Query scope(ApplicationUser viewer, Query asked) {
        return asked.getWhereClause() == null ? searches.parseQuery(viewer, "").getQuery() : asked;
    }

    private OrderBy order(ApplicationUser viewer, Query query) {
        OrderBy order = query.getOrderByClause();
        return order == null || order.getSearchSorts().isEmpty()
                ? searches.parseQuery(viewer, DEFAULT_ORDER).getQuery().getOrderByClause()
                : order;
    }

    private Map<Role, Long> fieldIds() {
        Map<Role, Long> ids = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            CustomField field = fields.clarity(role).orElseThrow(
                    () -> Refusal.because(Kind.NOT_SET_UP, "fields", "clear-owner.rest.fields.missing"));
            ids.put(role, field.getIdAsLong());
        }
        return ids;
    }

    /** Without this a field that lost its searcher, or is hidden from the viewer, would read as "nothing unclear". */
    private void requireSearchable(ApplicationUser viewer, Query unclear) {
        MessageSet messages = searches.validateQuery(viewer, unclear);
        if (messages.hasAnyErrors()) {
            throw Refusal.because(Kind.NOT_SET_UP, "fields", "clear-owner.rest.fields.not-searchable",
                    String.join(" ", messages.getErrorMessages()));
        }
    }

    /** Every issue has a code; where none has even "clear", the index was not built since the fields are there. */
    private void requireIndexed(ApplicationUser viewer, ScopeQueries queries) {
        if (count(viewer, queries.fine()) == 0) {
            throw Refusal.because(Kind.NOT_SET_UP, "fields", "clear-owner.rest.fields.not-indexed");
        }
    }

    /** Derives what set arithmetic gives from what is known, so that no search is made for it. */
    private Counts count(ApplicationUser viewer, ScopeQueries queries, UnclearFilter filter, long total) {
        switch (filter) {
            case VISION:
                return fromRoles(viewer, queries, total, count(viewer, queries.unclearIn(Role.DELIVERY)));
            case EXECUTION:
                return fromRoles(viewer, queries, count(viewer, queries.unclearIn(Role.PRODUCT)), total);
            case BOTH: {
                long vision = count(viewer, queries.unclearIn(Role.PRODUCT));
                long execution = count(viewer, queries.unclearIn(Role.DELIVERY));
                return new Counts(vision + execution - total, vision, execution, total);
            }
            default: {
                long vision = total == 0 ? 0 : count(viewer, queries.unclearIn(Role.PRODUCT));
                long execution = vision == 0 ? total : count(viewer, queries.unclearIn(Role.DELIVERY));
                return new Counts(total, vision, execution, overlap(vision, execution, total));
            }
        }
    }

    private Counts fromRoles(ApplicationUser viewer, ScopeQueries queries, long vision, long execution) {
        long unclear = vision == 0 || execution == 0 ? vision + execution : count(viewer, queries.unclear());
        return new Counts(unclear, vision, execution, overlap(vision, execution, unclear));
    }

    private static long overlap(long vision, long execution, long unclear) {
        // An issue may change between two searches; the next answer is right again.
        return Math.max(0, vision + execution - unclear);
    }

    private long count(ApplicationUser viewer, Query query) {
        try {
            return counts.getHitCount(viewer, query, false);
        } catch (SearchException e) {
            throw unavailable(e);
        }
    }

    private SearchResults<Issue> list(ApplicationUser viewer, Query query, int start, int limit) {
        try {
            return searches.search(viewer, query, new PagerFilter<Issue>(start, limit));
        } catch (SearchException e) {
            throw unavailable(e);
        }
    }

    private static Refusal unavailable(SearchException e) {
        return Refusal.because(Kind.UNAVAILABLE, "jql", "clear-owner.rest.search.failed").causedBy(e);
    }

    private UnclearAnswer answer(long issues, Counts counts, Map<Role, Map<String, Long>> reasons,
            ScopeQueries queries, List<Issue> page, long total) {
        Map<Role, Map<String, Long>> complete = new EnumMap<>(Role.class);
        Map<Role, Map<String, String>> jql = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            complete.put(role, reasons.getOrDefault(role, Map.of()));
            Map<String, String> byCode = new LinkedHashMap<>();
            complete.get(role).keySet().forEach(code -> byCode.put(code, jql(queries.withCode(role, code))));
            jql.put(role, byCode);
        }
        Searches texts = new Searches(jql(queries.scope()), jql(queries.unclear()), jql(queries.unclearIn(Role.PRODUCT)),
                jql(queries.unclearIn(Role.DELIVERY)), jql(queries.unclearInBoth()), jql);
        return new UnclearAnswer(issues, counts, complete, texts, page, total);
    }

    private String jql(Query query) {
        return searches.getJqlString(query);
    }
}
