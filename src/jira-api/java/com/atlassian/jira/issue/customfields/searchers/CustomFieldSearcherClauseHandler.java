package com.atlassian.jira.issue.customfields.searchers;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]; [UG11] says ClauseQueryFactory is replaced by com.atlassian.jira.search.jql.ClauseQueryMapper
 * Confidence: low for 11: getClauseQueryFactory is Lucene-typed and must have changed. Do not implement; reuse a
 * stock searcher
 */
public interface CustomFieldSearcherClauseHandler {}
