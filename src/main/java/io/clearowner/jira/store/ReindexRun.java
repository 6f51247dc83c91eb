package io.clearowner.jira.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What was asked of the re-index job and how far it is.
 *
 * @param requested     token of the newest request
 * @param running       token of the request that the figures belong to
 * @param finished      token of the newest request that was worked off
 * @param lastProjectId every project up to this id is done
 * @param done          issues worked off, the failed among them
 */
public record ReindexRun(String requested, Optional<String> running, Optional<String> finished, long lastProjectId,
        long done, long total, long failed, Optional<Instant> startedAt, Optional<Instant> finishedAt) {

    /** Whether there is work to do: the newest request was not worked off yet. */
    public boolean pending() {
        return finished.isEmpty() || !finished.get().equals(requested);
    }

    /** Whether the figures belong to the newest request. */
    public boolean started() {
        return running.isPresent() && running.get().equals(requested);
    }
}
