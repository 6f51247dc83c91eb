package io.clearowner.jira.rest.json;

import java.util.List;

/**
 * A page of people with what they own, inactive people first, then by number of issues, descending.
 *
 * @param overloadAbove open issues of one role above which the global policy considers one person overloaded
 * @param partial whether hidden or deleted parts of the scope were left out
 * @param complete whether the pages have every owner
 * @param mayTransfer whether the reader may start a transfer of what any of these people owns
 */
@Info
public record OwnerLoadsInfo(
        int overloadAbove,
        boolean partial,
        boolean complete,
        boolean mayTransfer,
        int start,
        int limit,
        long total,
        List<OwnerLoadInfo> values) {}
