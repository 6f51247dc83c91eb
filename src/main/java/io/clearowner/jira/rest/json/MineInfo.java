package io.clearowner.jira.rest.json;

import java.util.List;

/**
 * What the reader owns.
 *
 * @param load open issues in both roles
 * @param staleWithin days that were looked ahead
 * @param goingStale roles that go stale within them, soonest first, at most 100
 */
@Info
public record MineInfo(OwnerLoadInfo load, int staleWithin, List<SoonStaleInfo> goingStale) {

    /**
     * A role that goes stale.
     *
     * @param role product or delivery
     * @param at when, ISO 8601 in UTC
     */
    @Info
    public record SoonStaleInfo(String key, String summary, String role, String at) {}
}
