package io.clearowner.jira.insight.search;

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
import io.clearowner.jira.insight.search.VisibleScope.Rest;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Searches Jira's index as one viewer. Turns Jira's errors into a {@link Refusal} that can be shown. */
final class ViewerSearch {

    /** Maximum number of issues inspected for one answer. */
    static final int MAX_INSPECTED = 2_000;

    static final String OLDEST_FIRST = "ORDER BY created ASC, key ASC";
    /** Puts the issues that people work on first, for when only some can be inspected. */
    static final String LATEST_FIRST = "ORDER BY updated DESC";

    private static final int PAGE = 500;
    private static final int SAMPLE = 50;

    private final ApplicationUser viewer;
    private final SearchService searches;
    private final IssueDocumentSearchService counts;
    private final OwnershipFields fields;

    ViewerSearch(
            ApplicationUser viewer, SearchService searches, IssueDocumentSearchService counts, OwnershipFields fields) {
        this.viewer = viewer;
        this.searches = searches;
        this.counts = counts;
        this.fields = fields;
    }

    /**
     * Parts of the scope that the viewer cannot see, or that do not exist, are left out.
     *
     * @throws Refusal if Jira does not accept the scope, or nothing of it is left
     */
    ParsedScope parse(String jql) {
        ParseResult parsed = searches.parseQuery(viewer, jql);
        if (!parsed.isValid()) {
            throw Refusal.verbatim(Kind.INVALID, "jql", parsed.getErrors().getErrorMessages());
        }
        MessageSet messages = searches.validateQuery(viewer, parsed.getQuery());
        if (!messages.hasAnyErrors()) {
            return new ParsedScope(parsed.getQuery(), false);
        }
        Optional<Query> visible = visible(parsed.getQuery());
        if (visible.isEmpty()) {
            throw Refusal.verbatim(Kind.INVALID, "jql", messages.getErrorMessages());
        }
        MessageSet stillWrong = searches.validateQuery(viewer, visible.get());
        if (stillWrong.hasAnyErrors()) {
            throw Refusal.verbatim(Kind.INVALID, "jql", stillWrong.getErrorMessages());
        }
        return new ParsedScope(visible.get(), true);
    }

    /**
     * Empty if nothing was left out.
     *
     * @throws Refusal if nothing remains, without naming what is hidden
     */
    private Optional<Query> visible(Query asked) {
        if (asked.getWhereClause() == null) {
            return Optional.empty();
        }
        VisibleScope scope = new VisibleScope(searches, viewer);
        Rest rest = scope.of(asked.getWhereClause());
        if (!scope.partial()) {
            return Optional.empty();
        }
        if (rest.constant() && !rest.all()) {
            throw Refusal.because(Kind.INVALID, "jql", "clear-owner.rest.scope.hidden");
        }
        Query query = rest.constant() ? everything() : Jql.query(rest.clause());
        OrderBy order = asked.getOrderByClause();
        return Optional.of(order == null ? query : Jql.ordered(query, order));
    }

    private Query everything() {
        return searches.parseQuery(viewer, "").getQuery();
    }

    /** @return null for anonymous */
    ApplicationUser viewer() {
        return viewer;
    }

    /**
     * The queries within a scope.
     *
     * @param query as {@link #parse} returned it
     * @throws Refusal if the clarity fields are missing or cannot be searched
     */
    ClarityQueries within(Query query) {
        ClarityQueries queries = new ClarityQueries(scope(query), fieldIds());
        requireSearchable(queries);
        return queries;
    }

    Query scope(Query query) {
        return query.getWhereClause() == null ? everything() : query;
    }

    OrderBy order(Query query, String defaultValue) {
        OrderBy order = query.getOrderByClause();
        return order == null || order.getSearchSorts().isEmpty()
                ? searches.parseQuery(viewer, defaultValue).getQuery().getOrderByClause()
                : order;
    }

    Map<Role, Long> fieldIds() {
        Map<Role, Long> ids = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            CustomField field = fields.requireClarity(role);
            ids.put(role, field.getIdAsLong());
        }
        return ids;
    }

    /**
     * Without this check, a field without a searcher, or hidden from the viewer, would look as if nothing were unclear.
     */
    void requireSearchable(ClarityQueries queries) {
        MessageSet messages = searches.validateQuery(viewer, queries.unclear());
        if (messages.hasAnyErrors() && fieldsApply(queries)) {
            throw Refusal.because(
                    Kind.NOT_SET_UP,
                    "fields",
                    "clear-owner.rest.fields.not-searchable",
                    String.join(" ", messages.getErrorMessages()));
        }
    }

    /**
     * Every indexed issue to which our fields apply has a code. If none is even clear or not assessed, the index is
     * older than the fields.
     */
    void requireIndexed(ClarityQueries queries) {
        if (count(queries.indexedWithoutReason()) == 0 && fieldsApply(queries)) {
            throw Refusal.because(Kind.NOT_SET_UP, "fields", "clear-owner.rest.fields.not-indexed");
        }
    }

    /** Checks the most recently updated issues. Where the fields do not apply, nothing is assessed. */
    private boolean fieldsApply(ClarityQueries queries) {
        Query latest = queries.ordered(
                queries.scope(),
                searches.parseQuery(viewer, LATEST_FIRST).getQuery().getOrderByClause());
        List<Issue> sample = list(latest, 0, SAMPLE).getResults();
        return sample.isEmpty() || sample.stream().anyMatch(fields::applyTo);
    }

    long count(Query query) {
        try {
            return counts.getHitCount(viewer, query, false);
        } catch (SearchException e) {
            throw unavailable(e);
        }
    }

    SearchResults<Issue> list(Query query, int start, int limit) {
        try {
            // Unverified on Jira 11: PagerFilter takes the index of the first issue and the size of the page.
            return searches.search(viewer, query, new PagerFilter<Issue>(start, limit));
        } catch (SearchException e) {
            throw unavailable(e);
        }
    }

    /**
     * Passes the first issues that a query finds, up to {@link #MAX_INSPECTED}, to the consumer, in pages.
     *
     * @return the number of matching issues, inspected or not
     */
    long inspect(Query query, Consumer<Issue> visitor) {
        for (int start = 0; ; start += PAGE) {
            SearchResults<Issue> page = list(query, start, PAGE);
            page.getResults().forEach(visitor);
            if (start + PAGE >= Math.min(page.getTotal(), MAX_INSPECTED)
                    || page.getResults().isEmpty()) {
                return page.getTotal();
            }
        }
    }

    private static Refusal unavailable(SearchException e) {
        return Refusal.because(Kind.UNAVAILABLE, "jql", "clear-owner.rest.search.failed")
                .causedBy(e);
    }

    String jql(Query query) {
        return searches.getJqlString(query);
    }
}
