package io.clearowner.jira.upkeep.directory;

import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.upkeep.reindex.ReindexScope;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Requests a re-index after a change that may give or take access to issues. Does nothing if no policy in force counts
 * {@code no-access}.
 */
public final class AccessChangeReindexer {

    private static final Logger log = LoggerFactory.getLogger(AccessChangeReindexer.class);

    private final Policies policies;
    private final Reindexing reindexing;
    private final RecentProblems problems;

    public AccessChangeReindexer(Policies policies, Reindexing reindexing, RecentProblems problems) {
        this.policies = policies;
        this.reindexing = reindexing;
        this.problems = problems;
    }

    /** Never throws, so that the request that made the change does not fail. */
    void request(Supplier<List<ReindexScope>> scopes) {
        try {
            if (policies.reasonsInForce().contains(Reasons.NO_ACCESS)) {
                scopes.get().forEach(reindexing::request);
            }
        } catch (RuntimeException e) {
            log.error("Cannot request a re-index after a change of access", e);
            problems.add("a change of access", e);
        }
    }
}
