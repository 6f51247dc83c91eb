package io.clearowner.jira.upkeep.reindex;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import io.clearowner.jira.platform.Archive;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Indexes issues batch by batch, and has since-when kept up before each. */
public final class BatchIndexer {

    /** Few enough to be held in memory at once, many enough to make the queries of a batch cheap. */
    public static final int SIZE = 200;

    private static final Logger log = LoggerFactory.getLogger(BatchIndexer.class);

    private final IssueManager issues;
    private final IssueIndexingService index;
    private final BeforeReindex before;

    public BatchIndexer(IssueManager issues, IssueIndexingService index, BeforeReindex before) {
        this.issues = issues;
        this.index = index;
        this.before = before;
    }

    /** False while Jira rebuilds its index. */
    public boolean available() {
        return index.isIndexAvailable();
    }

    /** The issues as they are now, without those that were deleted, and the archived, which Jira does not index. */
    public List<Issue> load(Collection<Long> ids) {
        return issues.getIssueObjects(ids).stream()
                .filter(issue -> issue != null && !Archive.contains(issue))
                .toList();
    }

    /**
     * @param ids at most {@link #SIZE}
     * @return how many of them could not be indexed
     */
    public int index(Collection<Long> ids) {
        List<Issue> batch = load(ids);
        try {
            before.beforeReindex(batch);
        } catch (RuntimeException e) {
            log.warn("Cannot keep up since when {} issues are unclear", batch.size(), e);
        }
        try {
            index.reIndexIssueObjects(batch, IssueIndexingParams.INDEX_ISSUE_ONLY);
            return 0;
        } catch (IndexException | RuntimeException e) {
            log.warn("Cannot re-index a batch of {} issues at once; trying one by one", batch.size(), e);
            return (int) batch.stream().filter(issue -> !single(issue)).count();
        }
    }

    private boolean single(Issue issue) {
        try {
            index.reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
            return true;
        } catch (IndexException | RuntimeException e) {
            log.warn("Cannot re-index {}", issue.getKey(), e);
            return false;
        }
    }
}
