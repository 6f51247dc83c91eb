package io.clearowner.jira.insight.search;

import java.util.List;

/**
 * Who holds how much in a scope.
 *
 * @param partial whether parts of the scope were left out that the viewer cannot see or that do not exist any more
 * @param page those asked for: inactive people first, then who holds most
 * @param total people who were found
 * @param complete whether these are all; where there are more issues than can be looked at, people may be missing whose
 *     issues nobody has touched for long
 */
public record OwnerLoads(boolean partial, List<OwnerLoad> page, int total, boolean complete) {}
