package io.clearowner.jira.store;

import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;

/**
 * A dry run of a policy.
 *
 * @param token identifies the run to its requester
 * @param cursorProject all projects up to this id are done
 * @param done number of issues assessed so far
 * @param total number of issues to assess, 0 before the start
 * @param findings findings so far, in the format of the code that runs it; empty for none
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
