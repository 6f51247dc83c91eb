package io.clearowner.sandbox.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.clearowner.sandbox.search.IssueSearch.Found;
import io.clearowner.sandbox.search.index.SearchedModel;
import io.clearowner.sandbox.search.jql.JqlParseException;
import io.clearowner.sandbox.search.jql.JqlParser;
import io.clearowner.sandbox.search.jql.JqlPrinter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Searching issues; see
 * https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/bc/issue/search/SearchService.html.
 */
public abstract class HostSearchService implements SearchService {
    private final SearchedModel model;
    private final IssueSearch search;

    public HostSearchService(SearchedModel model, IssueSearch search) {
        this.model = model;
        this.search = search;
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager)
            throws SearchException {
        return find(searcher, query, pager, false);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter<?> pager)
            throws SearchException {
        return find(searcher, query, pager, true);
    }

    @SuppressWarnings("unchecked") // The pager only has the bounds of the page; its type parameter does not matter.
    private SearchResults<Issue> find(ApplicationUser searcher, Query query, PagerFilter<?> pager, boolean override)
            throws SearchException {
        return run(() -> {
            Found found = search.find(searcher, query, override, pager.getStart(), pager.getMax());
            Map<Long, Issue> issues = model.issues(found.ids()).stream()
                    .collect(Collectors.toMap(Issue::getId, Function.identity(), (one, other) -> one));
            List<Issue> page = found.ids().stream()
                    .map(issues::get)
                    .filter(Objects::nonNull)
                    .toList();
            return new SearchResults<>(page, found.total(), (PagerFilter<Issue>) pager);
        });
    }

    @Override
    public long searchCount(ApplicationUser searcher, Query query) throws SearchException {
        return run(() -> search.count(searcher, query, false));
    }

    @Override
    public long searchCountOverrideSecurity(ApplicationUser searcher, Query query) throws SearchException {
        return run(() -> search.count(searcher, query, true));
    }

    static <T> T run(Supplier<T> searching) throws SearchException {
        try {
            return searching.get();
        } catch (UncheckedIOException e) {
            throw new SearchException(e);
        }
    }

    @Override
    public SearchService.ParseResult parseQuery(ApplicationUser searcher, String query) {
        MessageSet errors = new MessageSetImpl();
        try {
            return new SearchService.ParseResult(JqlParser.parse(query), errors);
        } catch (JqlParseException e) {
            errors.addErrorMessage(e.getMessage());
            return new SearchService.ParseResult(null, errors);
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        return validateQuery(searcher, query, null);
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query, Long searchRequestId) {
        return search.validate(searcher, query, searchRequestId);
    }

    @Override
    public String getQueryString(ApplicationUser user, Query query) {
        return "&jql=" + URLEncoder.encode(getJqlString(query), StandardCharsets.UTF_8);
    }

    @Override
    public String getJqlString(Query query) {
        return query.getQueryString() == null ? getGeneratedJqlString(query) : query.getQueryString();
    }

    @Override
    public String getGeneratedJqlString(Query query) {
        return JqlPrinter.print(query);
    }
}
