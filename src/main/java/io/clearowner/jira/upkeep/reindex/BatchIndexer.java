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

/** Indexes issues in batches, and updates the since-when ledger before each. */
public final class BatchIndexer {

    /** Few enough to fit in memory, many enough to make the queries per batch cheap. */
    public static final int SIZE = 200;

    private static final Logger log = LoggerFactory.getLogger(BatchIndexer.class);

    private final IssueManager issues;
    private final IssueIndexingService index;
    private final BeforeReindex beforeReindex;
    private final SettingsInMemory settings;

    public BatchIndexer(
            IssueManager issues, IssueIndexingService index, BeforeReindex beforeReindex, SettingsInMemory settings) {
        this.issues = issues;
        this.index = index;
        this.beforeReindex = beforeReindex;
        this.settings = settings;
    }

    /**
     * Call it after reading what is to be indexed, so that issues are assessed by the change that asked for it.
     *
     * @param issueIds those that the request names
     */
    void refreshSettings(Collection<Long> issueIds) {
        settings.refresh(issueIds);
    }

    /** False while Jira rebuilds its index. */
    public boolean available() {
        // Unverified on Jira 11: IssueIndexingService.isIndexAvailable
        return index.isIndexAvailable();
    }

    /** Loads issues, except deleted ones, and archived ones, which Jira does not index. */
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
            beforeReindex.beforeReindex(batch);
        } catch (RuntimeException e) {
            log.warn("Cannot update the since-when ledger for {} issues", batch.size(), e);
        }
        try {
            // Unverified on Jira 11: IssueIndexingService.reIndexIssueObjects
            index.reIndexIssueObjects(batch, IssueIndexingParams.INDEX_ISSUE_ONLY);
            return 0;
        } catch (IndexException | RuntimeException e) {
            log.warn("Cannot re-index a batch of {} issues at once; trying one by one", batch.size(), e);
            return (int) batch.stream().filter(issue -> !indexOne(issue)).count();
        }
    }

    private boolean indexOne(Issue issue) {
        try {
            index.reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
            return true;
        } catch (IndexException | RuntimeException e) {
            log.warn("Cannot re-index {}", issue.getKey(), e);
            return false;
        }
    }
}
