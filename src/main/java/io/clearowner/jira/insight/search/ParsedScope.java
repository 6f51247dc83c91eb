package io.clearowner.jira.insight.search;

import com.atlassian.query.Query;

/**
 * A scope as one viewer can search it.
 *
 * @param partial whether parts of it were left out that the viewer cannot see or that do not exist any more
 */
record ParsedScope(Query query, boolean partial) {}
