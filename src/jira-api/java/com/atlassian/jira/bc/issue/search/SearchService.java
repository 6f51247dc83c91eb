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
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] parseQuery(ApplicationUser, String), ParseResult on 11.0; [JS11] Jira Software wrapper
 * SearchServiceImpl on 11.1 (returns SearchResults&lt;Issue&gt;); [UG11] names it as the domain-level entry
 * point in 11; [M9] search, [C8] search and searchCount, [G8] searchCount, searchOverrideSecurity and
 * searchCountOverrideSecurity on 8.x/9.x; [J6]
 * Confidence: high for parseQuery and search; high up to 9.x and medium for 11 for searchCount, validateQuery,
 * getJqlString, getQueryString; medium for the rest
 */
@SuppressWarnings("rawtypes")
public interface SearchService {
    public static final class ParseResult {
        public ParseResult(Query query, MessageSet errors) {} // 11: K11

        public Query getQuery() {
            throw new UnsupportedOperationException("ParseResult#getQuery");
        } // 11: K11

        public MessageSet getErrors() {
            throw new UnsupportedOperationException("ParseResult#getErrors");
        } // 8-9: G8 C8

        public boolean isValid() {
            throw new UnsupportedOperationException("ParseResult#isValid");
        } // 11: K11
    }

    SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException; // 8-9: M9 G8 I8 C8

    SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException;

    long searchCount(ApplicationUser searcher, Query query) throws SearchException; // 8-9: C8

    long searchCountOverrideSecurity(ApplicationUser searcher, Query query) throws SearchException;

    String getQueryString(ApplicationUser user, Query query);

    SearchService.ParseResult parseQuery(ApplicationUser searcher, String query); // 11: K11

    MessageSet validateQuery(ApplicationUser searcher, Query query); // 8-9: G8

    MessageSet validateQuery(ApplicationUser searcher, Query query, Long searchRequestId);

    boolean doesQueryFitFilterForm(ApplicationUser user, Query query);

    SearchContext getSearchContext(ApplicationUser searcher, Query query);

    String getJqlString(Query query);

    String getGeneratedJqlString(Query query);

    Query sanitiseSearchQuery(ApplicationUser searcher, Query query); // 8-9: M9
}
