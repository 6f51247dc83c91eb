package io.clearowner.sandbox.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Which issues were indexed, one row for each, so that an index that lost its last operations can catch up: as Jira,
 * where "each indexing operation writes a row to the database table replicatedindexoperation" and a node "replays them
 * to catch up"
 * (https://confluence.atlassian.com/jirakb/how-jira-datacenter-node-recovers-after-offline-mode-776650991.html).
 */
interface IndexOperations {
    /** @return the number of the last of these operations; they rise */
    long add(Collection<Long> issueIds);

    /** Issues that were indexed after this operation. */
    List<Long> after(long operation);

    /** Issues that were stored from then on; the process may have ended before they were indexed. */
    List<Long> storedSince(Instant moment);

    /** Forgets what is safe in the index. */
    void forget(long upToOperation);
}
