package io.clearowner.sandbox.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Index operations in memory. */
final class TestIndexOperations implements IndexOperations {
    final TreeMap<Long, Long> issues = new TreeMap<>();
    private long last;

    @Override
    public long add(Collection<Long> issueIds) {
        issueIds.forEach(issue -> issues.put(++last, issue));
        return last;
    }

    @Override
    public List<Long> after(long operation) {
        return List.copyOf(issues.tailMap(operation, false).values());
    }

    @Override
    public List<Long> storedSince(Instant moment) {
        return List.of();
    }

    @Override
    public void deleteUpTo(long upToOperation) {
        issues.headMap(upToOperation, true).clear();
    }
}
