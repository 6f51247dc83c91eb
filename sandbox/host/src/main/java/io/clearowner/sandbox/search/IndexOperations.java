package io.clearowner.sandbox.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * A log of the indexed issues, so that an index that lost its last operations can catch up. As in Jira, where "each
 * indexing operation writes a row to the database table replicatedindexoperation" and a node "replays them to catch up"
 * (https://confluence.atlassian.com/jirakb/how-jira-datacenter-node-recovers-after-offline-mode-776650991.html).
 */
interface IndexOperations {
    /** @return the number of the last of these operations; numbers increase */
    long add(Collection<Long> issueIds);

    /** The issues indexed after this operation. */
    List<Long> after(long operation);

    /** The issues stored since then; the process may have ended before they were indexed. */
    List<Long> storedSince(Instant moment);

    /** Deletes the operations that are committed to the index. */
    void deleteUpTo(long upToOperation);
}
