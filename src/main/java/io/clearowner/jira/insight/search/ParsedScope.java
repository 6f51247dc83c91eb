package io.clearowner.jira.insight.search;

import com.atlassian.query.Query;

/**
 * The part of a scope that one viewer can search.
 *
 * @param partial whether hidden or deleted parts were left out
 */
record ParsedScope(Query query, boolean partial) {}
