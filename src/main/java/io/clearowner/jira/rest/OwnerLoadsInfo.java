package io.clearowner.jira.rest;

import java.util.List;

/**
 * A page of people with what they hold, inactive people first, then who holds most.
 *
 * @param complete whether the pages have everybody who holds anything
 */
@Info
public record OwnerLoadsInfo(boolean complete, int start, int limit, long total, List<OwnerLoadInfo> values) {
}
