package io.clearowner.jira.upkeep.reindex;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/** Notified of every batch before it is re-indexed, while the index still has the previous state. */
@FunctionalInterface
public interface BeforeReindex {

    /** May be called again with the same batch if the work failed in between. */
    void beforeReindex(List<Issue> batch);
}
