package io.clearowner.jira.upkeep.reindex;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/** Told of every batch before it is indexed again, while the index still says what was true before. */
@FunctionalInterface
public interface BeforeReindex {

    /** May be told of the same batch again, when the work broke off in between. */
    void beforeReindex(List<Issue> batch);
}
