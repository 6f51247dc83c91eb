package io.clearowner.jira.store;

import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;

/**
 * A policy that is being tried.
 *
 * @param token what it is asked for by
 * @param finished whether it is done
 * @param cursorProject every project up to this id is done
 * @param done issues looked at
 * @param total issues to look at, 0 before the start
 * @param findings what was found so far, in the words of who runs it; empty for nothing
 */
public record StoredDryRun(
        String token,
        PolicyScope scope,
        PolicySettings settings,
        UserKey requestedBy,
        Instant requestedAt,
        boolean finished,
        long cursorProject,
        long done,
        long total,
        String findings) {}
