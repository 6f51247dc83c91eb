package io.clearowner.jira.rest.json;

import java.util.List;

/**
 * A page of people with what they hold, inactive people first, then who holds most.
 *
 * @param overloadAbove open issues of one role that the global policy calls enough for one person
 * @param partial whether parts of the scope were left out that the reader cannot see or that do not exist any more
 * @param complete whether the pages have everybody who holds anything
 */
@Info
public record OwnerLoadsInfo(
        int overloadAbove,
        boolean partial,
        boolean complete,
        int start,
        int limit,
        long total,
        List<OwnerLoadInfo> values) {}
