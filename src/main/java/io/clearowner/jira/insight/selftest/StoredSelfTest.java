package io.clearowner.jira.insight.selftest;

import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The latest self-test.
 *
 * @param by who asked for it; empty once it is finished
 * @param startedAt empty while it waits for Jira's scheduler
 * @param finishedAt empty until it is finished
 * @param interrupted whether it stopped early
 * @param lines what the checks found so far, in order
 */
public record StoredSelfTest(
        Optional<UserKey> by,
        long issueId,
        Instant requestedAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt,
        boolean interrupted,
        List<Line> lines) {

    /** One check and what it found. */
    public record Line(String code, Finding finding) {}

    static StoredSelfTest requested(UserKey by, long issueId, Instant at) {
        return new StoredSelfTest(Optional.of(by), issueId, at, Optional.empty(), Optional.empty(), false, List.of());
    }

    StoredSelfTest started(Instant at) {
        return new StoredSelfTest(by, issueId, requestedAt, Optional.of(at), finishedAt, interrupted, lines);
    }

    StoredSelfTest with(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        return new StoredSelfTest(by, issueId, requestedAt, startedAt, finishedAt, interrupted, List.copyOf(more));
    }

    StoredSelfTest finished(Instant at, boolean early) {
        return new StoredSelfTest(Optional.empty(), issueId, requestedAt, startedAt, Optional.of(at), early, lines);
    }
}
