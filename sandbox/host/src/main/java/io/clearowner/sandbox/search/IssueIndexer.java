package io.clearowner.sandbox.search;

import com.atlassian.jira.issue.Issue;
import io.clearowner.sandbox.search.index.IssueDocuments;
import io.clearowner.sandbox.search.index.IssueIndex;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * Brings the index up to what the database holds. An issue is read while nobody else writes to the index, so of two
 * changes at the same time the older one can never be indexed last.
 */
public final class IssueIndexer {
    private static final int BATCH = 500;

    private final SearchedModel model;
    private final IssueDocuments documents;
    private final IssueIndex index;
    private final ReentrantLock writing = new ReentrantLock();

    /** Told how far a rebuild is. */
    @FunctionalInterface
    public interface Progress {
        void at(long done, long total);
    }

    public IssueIndexer(SearchedModel model, IssueDocuments documents, IssueIndex index) {
        this.model = model;
        this.documents = documents;
        this.index = index;
    }

    /** Indexes these issues as they now are; those that are gone leave the index. */
    public void index(Collection<Long> issueIds) {
        List<Long> ids = List.copyOf(issueIds);
        for (int from = 0; from < ids.size(); from += BATCH) {
            indexBatch(ids.subList(from, Math.min(from + BATCH, ids.size())));
        }
    }

    private void indexBatch(List<Long> ids) {
        writing.lock();
        try {
            Set<Long> gone = new HashSet<>(ids);
            for (Issue issue : model.issues(ids)) {
                index.put(issue.getId().toString(), documents.of(issue));
                gone.remove(issue.getId());
            }
            remove(gone);
        } finally {
            writing.unlock();
        }
    }

    public void remove(Collection<Long> issueIds) {
        writing.lock();
        try {
            index.remove(issueIds.stream().map(String::valueOf).collect(Collectors.toSet()));
        } finally {
            writing.unlock();
        }
    }

    /** Indexes every issue; searches go on meanwhile. */
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
