package io.clearowner.sandbox.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.util.ImportUtils;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jira's indexing service; it returns milliseconds. It indexes the issue as stored in the database, not the given
 * object. An archived issue is removed from the index; that somebody asked for it is logged as an error.
 */
public abstract class HostIndexingService implements IssueIndexingService {
    private static final Logger LOG = LoggerFactory.getLogger(HostIndexingService.class);
    private static final IssueIndexingParams NOTHING =
            IssueIndexingParams.builder().withoutIssues().build();

    private final IssueIndexer indexer;
    private final IndexReplication replication;

    public HostIndexingService(IssueIndexer indexer, IndexReplication replication) {
        this.indexer = indexer;
        this.replication = replication;
    }

    private interface Indexing {
        void run();
    }

    private static long timed(Indexing indexing) throws IndexException {
        long start = System.nanoTime();
        try {
            indexing.run();
        } catch (RuntimeException e) {
            throw new IndexException(e.getMessage(), e);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    @Override
    public long reIndexAll() throws IndexException {
        return timed(() -> {
            indexer.rebuild((done, total) -> {});
            replication.all();
        });
    }

    @Override
    public void reIndex(Issue issue) throws IndexException {
        reIndexIssueObjects(List.of(issue));
    }

    @Override
    public void reIndex(Issue issue, IssueIndexingParams issueIndexingParams) throws IndexException {
        reIndexIssueObjects(List.of(issue), issueIndexingParams);
    }

    @Override
    public long reIndexIssueObjects(Collection<? extends Issue> issueObjects) throws IndexException {
        return reIndexIssueObjects(issueObjects, IssueIndexingParams.INDEX_ALL);
    }

    @Override
    public long reIndexIssueObjects(Collection<? extends Issue> issueObjects, IssueIndexingParams issueIndexingParams)
            throws IndexException {
        if (NOTHING.equals(issueIndexingParams) || !ImportUtils.isIndexIssues()) {
            return 0;
        }
        List<String> archived = issueObjects.stream()
                .filter(Issue::isArchived)
                .map(Issue::getKey)
                .toList();
        if (!archived.isEmpty()) {
            LOG.error("Archived issues are not indexed: {}", archived);
        }
        List<Long> ids = issueObjects.stream().map(Issue::getId).distinct().toList();
        return timed(() -> {
            indexer.index(ids);
            replication.issues(ids);
        });
    }

    @Override
    public void deIndex(Issue issue) throws IndexException {
        timed(() -> {
            indexer.remove(List.of(issue.getId()));
            replication.issues(List.of(issue.getId()));
        });
    }

    @Override
    public boolean isIndexAvailable() {
        return true;
    }
}
