package io.clearowner.sandbox.search;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import com.atlassian.query.order.SearchSort;
import io.clearowner.sandbox.kernel.Deviation;
import io.clearowner.sandbox.search.index.IssueIndex;
import io.clearowner.sandbox.search.index.SearchedModel;
import io.clearowner.sandbox.search.query.PluginFunctions;
import io.clearowner.sandbox.search.query.QueryCompiler;
import io.clearowner.sandbox.search.query.QueryValidator;
import io.clearowner.sandbox.search.query.SavedFilters;
import io.clearowner.sandbox.search.query.SearchContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs queries on the index, as a user or with security overridden. */
public final class IssueSearch {
    private final SearchedModel model;
    private final IssueIndex index;
    private final Clock clock;
    private final QueryCompiler compiler;
    private final QueryValidator validator;
    private final SearchLimits limits;

    /** The ids of one page in the query's order, and the total number of issues. */
    public record Found(List<Long> ids, int total) {}

    public IssueSearch(
            SearchedModel model, IssueIndex index, SavedFilters filters, PluginFunctions functions, Clock clock) {
        limits = new SearchLimits(() -> model.deviates(Deviation.SEARCH_LIMITS));
        this.model = model;
        this.index = index;
        this.clock = clock;
        compiler = new QueryCompiler(model, filters, functions);
        validator = new QueryValidator(compiler);
    }

    private SearchContext context(ApplicationUser user, boolean overrideSecurity) {
        return new SearchContext(
                user,
                overrideSecurity ? Optional.empty() : Optional.of(model.visibleTo(user)),
                clock.instant(),
                clock.getZone(),
                Set.of());
    }

    /** @param filterId the saved filter with the query; null for none */
    public MessageSet validate(ApplicationUser user, Query query, Long filterId) {
        SearchContext context = context(user, false);
        return validator.validate(query, filterId == null ? context : context.within(filterId));
    }

    public long count(ApplicationUser user, Query query, boolean overrideSecurity) {
        var context = context(user, overrideSecurity);
        requireFewClauses(query, context);
        var compiled = compiler.compileVisible(query.getWhereClause(), context);
        return index.read(searcher -> (long) searcher.count(compiled));
    }

    private void requireFewClauses(Query query, SearchContext context) {
        limits.clauses(query.getWhereClause(), clause -> compiler.values(clause, context));
    }

    /** @param max negative for all from {@code start} */
    public Found find(ApplicationUser user, Query query, boolean overrideSecurity, int start, int max) {
        var context = context(user, overrideSecurity);
        requireFewClauses(query, context);
        var compiled = compiler.compileVisible(query.getWhereClause(), context);
        List<SearchSort> sorts = query.getOrderByClause() == null
                ? List.of()
                : query.getOrderByClause().getSearchSorts();
        int from = Math.max(0, start);
        return index.read(searcher -> {
            int total = searcher.count(compiled);
            int end = max < 0 ? total : (int) Math.min(total, (long) from + max);
            limits.page(max < 0 ? end : (long) from + max);
            if (end <= from) {
                return new Found(List.of(), total);
            }
            var hits = searcher.search(compiled, end, compiler.sort(sorts)).scoreDocs;
            return new Found(IssueIndex.ids(searcher, Arrays.copyOfRange(hits, from, hits.length)), total);
        });
    }
}
