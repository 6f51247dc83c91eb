package io.clearowner.jira.insight.selftest.check;

import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import java.util.List;

/** Jira indexes a batch of issues. */
public final class BatchIndexCheck implements JiraCheck {

    private final IssueIndexingService index;

    public BatchIndexCheck(IssueIndexingService index) {
        this.index = index;
    }

    @Override
    public String code() {
        return "batch-index";
    }

    @Override
    public Finding run(Trial trial) throws IndexException {
        if (!index.isIndexAvailable()) {
            return Finding.limited("the index is not available at the moment; run the test again later");
        }
        index.reIndexIssueObjects(List.of(trial.issue()), IssueIndexingParams.INDEX_ISSUE_ONLY);
        return Finding.ok("a batch of one");
    }
}
