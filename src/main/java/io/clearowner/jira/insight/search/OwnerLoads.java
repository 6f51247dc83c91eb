package io.clearowner.jira.insight.search;

import java.util.List;

/**
 * A page of people with what they own in a scope.
 *
 * @param partial whether hidden or deleted parts of the scope were left out
 * @param page inactive people first, then by number of issues, descending
 * @param total number of people found
 * @param complete false if there are more issues than can be inspected; owners of issues not changed recently may then
 *     be missing
 */
public record OwnerLoads(boolean partial, List<OwnerLoad> page, int total, boolean complete) {}
