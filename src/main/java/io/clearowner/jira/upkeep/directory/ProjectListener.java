package io.clearowner.jira.upkeep.directory;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.project.Project;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.upkeep.reindex.ReindexScope;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Requests a re-index of a project whose lead has changed, if issues inherit from the lead or if {@code no-access}
 * counts, because permission schemes may give the lead access.
 */
public final class ProjectListener {

    private static final Logger log = LoggerFactory.getLogger(ProjectListener.class);

    private final Policies policies;
    private final Reindexing reindexing;
    private final RecentProblems problems;

    public ProjectListener(Policies policies, Reindexing reindexing, RecentProblems problems) {
        this.policies = policies;
        this.reindexing = reindexing;
        this.problems = problems;
    }

    // Unverified on Jira 11: this event is published to plugins, with the old project
    @EventListener
    public void onUpdated(ProjectUpdatedEvent event) {
        try {
            Project now = event.getProject();
            Project before = event.getOldProject();
            boolean newLead = before == null || !Objects.equals(before.getLeadUserKey(), now.getLeadUserKey());
            if (newLead && leadMatters(policies.forProject(now.getId()))) {
                reindexing.request(ReindexScope.project(now.getId()));
            }
        } catch (RuntimeException e) {
            log.error("Cannot request a re-index after a change of a project's lead", e);
            problems.add("a change of a project's lead", e);
        }
    }

    private static boolean leadMatters(Policy policy) {
        return policy.counts(Reasons.NO_ACCESS) || policy.inherits(Provenance.PROJECT_LEAD);
    }
}
