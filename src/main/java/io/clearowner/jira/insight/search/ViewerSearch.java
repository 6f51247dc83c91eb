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
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Searches Jira's index as one viewer. What Jira refuses becomes a {@link Refusal} that can be shown. */
final class ViewerSearch {

    /** Issues that are looked at one by one for an answer. */
    static final int MAX_INSPECTED = 2_000;
    /** Those that people work on, where only some can be looked at. */
    static final String OLDEST_FIRST = "ORDER BY created ASC, key ASC";

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

    Query parse(String jql) {
        ParseResult parsed = searches.parseQuery(viewer, jql);
        if (!parsed.isValid()) {
            throw Refusal.verbatim(Kind.INVALID, "jql", parsed.getErrors().getErrorMessages());
        }
        MessageSet messages = searches.validateQuery(viewer, parsed.getQuery());
        if (messages.hasAnyErrors()) {
            throw Refusal.verbatim(Kind.INVALID, "jql", messages.getErrorMessages());
        }
        return parsed.getQuery();
    }

    /** @return null for anonymous */
    ApplicationUser viewer() {
        return viewer;
    }

    /**
     * The queries within a scope.
     *
     * @param asked as {@link #parse} returned it
     * @throws Refusal if the clarity fields are missing or cannot be searched
     */
    ClarityQueries within(Query asked) {
        ClarityQueries queries = new ClarityQueries(scope(asked), fieldIds());
        requireSearchable(queries);
        return queries;
    }

    Query scope(Query asked) {
        return asked.getWhereClause() == null ? searches.parseQuery(viewer, "").getQuery() : asked;
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

    /** Without this a field that lost its searcher, or is hidden from the viewer, would read as "nothing unclear". */
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
     * Every issue has a code to which our fields apply; where none has even "clear", the index was not built since the
     * fields are there.
     */
    void requireIndexed(ClarityQueries queries) {
        if (count(queries.clearOrWaived()) == 0 && fieldsApply(queries)) {
            throw Refusal.because(Kind.NOT_SET_UP, "fields", "clear-owner.rest.fields.not-indexed");
        }
    }

    /** Goes by the issues that changed last. Elsewhere nothing is assessed, so there is nothing to be found. */
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
            return searches.search(viewer, query, new PagerFilter<Issue>(start, limit));
        } catch (SearchException e) {
            throw unavailable(e);
        }
    }

    /**
     * Looks at the first issues that a query finds, up to {@link #MAX_INSPECTED}, in pages.
     *
     * @return how many there are, looked at or not
     */
    long each(Query query, Consumer<Issue> look) {
        for (int start = 0; ; start += PAGE) {
            SearchResults<Issue> page = list(query, start, PAGE);
            page.getResults().forEach(look);
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
