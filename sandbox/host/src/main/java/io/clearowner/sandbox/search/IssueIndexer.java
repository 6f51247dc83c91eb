package io.clearowner.sandbox.search;

import com.atlassian.jira.issue.Issue;
import io.clearowner.sandbox.search.index.IssueDocuments;
import io.clearowner.sandbox.search.index.IssueIndex;
import io.clearowner.sandbox.search.index.SearchedModel;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * Updates the index from the database. An issue is read under the lock for index writes, so of two concurrent changes
 * the older one is never indexed last.
 */
public final class IssueIndexer {
    private static final int BATCH = 500;
    private static final Duration MARGIN = Duration.ofSeconds(10);

    private final SearchedModel model;
    private final IssueDocuments documents;
    private final IssueIndex index;
    private final IndexOperations operations;
    private final ReentrantLock writing = new ReentrantLock();

    /** Notified of the progress of a rebuild. */
    @FunctionalInterface
    public interface Progress {
        void at(long done, long total);
    }

    public IssueIndexer(SearchedModel model, IssueDocuments documents, IssueIndex index, IndexOperations operations) {
        this.model = model;
        this.documents = documents;
        this.index = index;
        this.operations = operations;
    }

    /** Indexes the current state of these issues; deleted ones are removed from the index. */
    public void index(Collection<Long> issueIds) {
        List<Long> ids = List.copyOf(issueIds);
        for (int from = 0; from < ids.size(); from += BATCH) {
            indexBatch(ids.subList(from, Math.min(from + BATCH, ids.size())));
        }
    }

    private void indexBatch(List<Long> ids) {
        recorded(ids, () -> {
            Set<Long> gone = new HashSet<>(ids);
            for (Issue issue : model.issues(ids)) {
                index.put(issue.getId().toString(), documents.of(issue));
                gone.remove(issue.getId());
            }
            removeFromIndex(gone);
        });
    }

    public void remove(Collection<Long> issueIds) {
        recorded(issueIds, () -> removeFromIndex(issueIds));
    }

    private void removeFromIndex(Collection<Long> issueIds) {
        index.remove(issueIds.stream().map(String::valueOf).collect(Collectors.toSet()));
    }

    /** A rebuild is not recorded; an interrupted one is repeated. */
    private void recorded(Collection<Long> issueIds, Runnable write) {
        writing.lock();
        try {
            long last = index.stale() ? 0 : operations.add(issueIds);
            write.run();
            if (index.reached(last)) {
                operations.deleteUpTo(last);
            }
        } finally {
            writing.unlock();
        }
    }

    /**
     * After a crash, repeats the operations that the index has lost and indexes what was stored but not indexed.
     *
     * @return the number of issues
     */
    public int catchUp() {
        if (!index.incomplete()) {
            return 0;
        }
        IssueIndex.Point reached = index.committed();
        Set<Long> missed = new TreeSet<>(operations.after(reached.operation()));
        missed.addAll(operations.storedSince(reached.at().minus(MARGIN)));
        Set<Long> indexed = new HashSet<>(index.ids());
        Set<Long> gone = new HashSet<>(indexed);
        model.eachBatch(ids -> {
            ids.stream().filter(id -> !indexed.contains(id)).forEach(missed::add);
            ids.forEach(gone::remove);
        });
        missed.addAll(gone);
        index(missed);
        index.caughtUp();
        return missed.size();
    }

    /** Indexes every issue while searches continue. */
    public void rebuild(Progress progress) {
        long total = model.issueCount();
        if (index.stale()) {
            index.clear();
        }
        Set<Long> seen = new HashSet<>();
        progress.at(0, total);
        model.eachBatch(ids -> {
            index(ids);
            seen.addAll(ids);
            progress.at(seen.size(), Math.max(total, seen.size()));
        });
        index(index.ids().stream().filter(id -> !seen.contains(id)).toList());
        index.rebuilt();
    }

    public boolean stale() {
        return index.stale();
    }
}
