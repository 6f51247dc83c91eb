package io.clearowner.jira.rest.json;

import java.util.List;

/**
 * What the reader owns.
 *
 * @param load open issues in both roles
 * @param staleWithin how many days ahead {@code goingStale} looks
 * @param goingStale roles that go stale in that time, soonest first, at most 100
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
