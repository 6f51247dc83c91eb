package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchContext;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/**
 * See https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/bc/issue/search/SearchService.html.
 */
public interface SearchService {
    /** The result of {@link #parseQuery}; the query is null if there are errors. */
    public static final class ParseResult {
        private final Query query;
        private final MessageSet errors;

        public ParseResult(Query query, MessageSet errors) {
            this.query = query;
            this.errors = errors;
        }

        public Query getQuery() {
            return query;
        }

        public MessageSet getErrors() {
            return errors;
        }

        public boolean isValid() {
            return !errors.hasAnyErrors();
        }
    }

    SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException;

    SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter<?> pager)
            throws SearchException;

    long searchCount(ApplicationUser searcher, Query query) throws SearchException;

    long searchCountOverrideSecurity(ApplicationUser searcher, Query query) throws SearchException;

    String getQueryString(ApplicationUser user, Query query);

    SearchService.ParseResult parseQuery(ApplicationUser searcher, String query);

    MessageSet validateQuery(ApplicationUser searcher, Query query);

    MessageSet validateQuery(ApplicationUser searcher, Query query, Long searchRequestId);

    boolean doesQueryFitFilterForm(ApplicationUser user, Query query);

    SearchContext getSearchContext(ApplicationUser searcher, Query query);

    String getJqlString(Query query);

    String getGeneratedJqlString(Query query);

    Query sanitiseSearchQuery(ApplicationUser searcher, Query query);
}
